import type { Kind } from '../../src/document/publication.ts'
import { words } from '../../src/site/words.ts'

/** The name of a voice with its own shape and colour; the word is what counts. */
export function VoiceName({ kind, children }: { kind: Kind; children?: preact.ComponentChildren }) {
  return (
    <span class={`voice ${kind}`}>
      <VoiceShape kind={kind} />
      {children ?? words.voices[kind].voice}
    </span>
  )
}

const shapes: Record<Kind, preact.JSX.Element> = {
  budget: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2.5" />,
  report: <path d="M2 2h12v12H2z" fill="currentColor" />,
  reaction: <path d="M1 2h14v9H8l-4 4v-4H1z" fill="currentColor" />,
}

/** A ring for what is promised, a filled square for what is done, a speech bubble for what is answered. */
function VoiceShape({ kind }: { kind: Kind }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  )
}
