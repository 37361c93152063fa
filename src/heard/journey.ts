/** A way through a page as someone who listens goes it: the keys, as xdotool names them; `typ:` writes words. */
export interface Journey {
  readonly name: string
  readonly address: string
  readonly keys: readonly string[]
}

/** What was heard after one key. */
export interface Heard {
  readonly key: string
  readonly said: readonly string[]
}

/** What is said of loading comes when it comes, and not on every run. */
const loading = /^(Bezig met laden|Bezig met zoeken|Klaar met laden|Pagina heeft \d)/

/** A transcript as it is kept: the address, and under each key what was said. */
export function writeTranscript({ address }: Journey, heard: readonly Heard[]): string {
  const lines = heard.flatMap(({ key, said }) => [
    '',
    `[${key}]`,
    ...said.map(folded).filter(words => !loading.test(words)),
  ])
  return `${[address, ...lines].join('\n')}\n`
}

/** Words that are only said when something is wrong, and words that were glued together. */
const alarms: readonly RegExp[] = [/unlabel/i, /\p{Ll}\d/u, /\p{L}:\p{Lu}/u, /\bundefined\b|\bnull\b/]
const clickable = /klikbaar/i

/** What may never be heard, whatever the page. After a jump the place that was jumped to is always "klikbaar". */
export function alarmsIn(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap(({ key, said }) =>
    said.filter(words => alarms.some(alarm => alarm.test(words)) || (key !== 'Return' && clickable.test(words))),
  )
}

/** How a journey ended: as written down, only at the second try (`flake`), otherwise, or without a transcript. */
export type Outcome = 'same' | 'flake' | 'different' | 'missing'

/** Judges up to two tries against the transcript that is kept. */
export function judgeJourney(kept: string | null, tries: readonly string[]): Outcome {
  if (kept === null) return 'missing'
  const at = tries.indexOf(kept)
  return at === 0 ? 'same' : at > 0 ? 'flake' : 'different'
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
