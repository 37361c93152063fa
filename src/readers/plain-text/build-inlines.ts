import type { Inline } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import { endOfWhiteSpace, isWhiteSpace } from '../../document/white-space.ts'
import { foldWhiteSpace } from '../../document/words.ts'
import type { Draft, ListDraft, MarkerDraft } from './draft.ts'
import type { NoteIdentifiers } from './name-notes.ts'

/** A stretch of one source line: characters `from` up to `to` of the raw line, counted from 0. */
export interface Stretch {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** What building a Document needs besides the draft. */
export interface Plan {
  readonly draft: Draft
  readonly identifiers: NoteIdentifiers
  readonly markersOf: ReadonlyMap<number, readonly MarkerDraft[]>
  /** The lines that continue the paragraph of the line before them. */
  readonly continuing: ReadonlySet<number>
  /** The lists that stand in an item, by its first line. */
  readonly listsIn: ReadonlyMap<number | undefined, readonly ListDraft[]>
}

/** Words up to the next marker, or a marker; `spaced` when white space stands before it. */
interface Token {
  readonly place: Place
  readonly spaced: boolean
  readonly words: string
  readonly marker: MarkerDraft | null
}

/** A whole source line as a stretch, without its first `skip` characters (a list mark). */
export function wholeLine({ lines }: Draft, line: number, skip = 0): Stretch {
  return { line, from: skip, to: lines[line - 1]?.raw.length ?? 0 }
}

/** Where a character of a source line stands; `column` counts from 0 here. */
export function placeOf(draft: Draft, line: number, column = 0): Place {
  return { file: draft.file, line, column: column + 1, offset: (draft.lines[line - 1]?.offset ?? 0) + column }
}

/** The inline nodes of stretches that form one run of words: text with folded white space, and note markers. */
export function buildInlines(plan: Plan, stretches: readonly Stretch[]): Inline[] {
  const inlines: (Inline | OpenText)[] = []
  let afterSpace = true
  for (const stretch of stretches) {
    for (const { place, spaced, words, marker } of tokensOf(plan, stretch)) {
      const identifier = marker && plan.identifiers.ofMarker.get(marker)
      const gap: string = spaced && !afterSpace ? ' ' : ''
      if (marker && identifier) {
        if (gap) addText(inlines, place, gap)
        inlines.push({ type: 'footnoteReference', place, identifier, label: marker.label })
        afterSpace ||= gap !== ''
      } else {
        addText(inlines, place, gap + words)
        afterSpace = false
      }
    }
  }
  return inlines.map(inline =>
    'texts' in inline ? { type: 'text', place: inline.place, value: inline.texts.join('') } : inline,
  )
}

/** A text to which more is still added. */
interface OpenText {
  readonly place: Place
  readonly texts: string[]
}

function addText(inlines: (Inline | OpenText)[], place: Place, text: string): void {
  const last = inlines.at(-1)
  if (last && 'texts' in last) last.texts.push(text)
  else inlines.push({ place, texts: [text] })
}

/** The words and markers of a stretch: a marker ends the word before it, glued or not. */
function tokensOf(plan: Plan, stretch: Stretch): readonly Token[] {
  const tokens: Token[] = []
  const raw = plan.draft.lines[stretch.line - 1]?.raw ?? ''
  let from = stretch.from
  for (const marker of plan.markersOf.get(stretch.line) ?? []) {
    const start = marker.column - 1
    const end = start + marker.length
    if (start < from || end > stretch.to) continue
    addWords(tokens, plan.draft, { ...stretch, from, to: start }, from === stretch.from)
    const spaced = start === stretch.from || isWhiteSpace(raw.charCodeAt(start - 1))
    tokens.push({ place: placeOf(plan.draft, stretch.line, start), spaced, words: raw.slice(start, end), marker })
    from = end
  }
  addWords(tokens, plan.draft, { ...stretch, from }, from === stretch.from)
  return tokens
}

/** Adds the words of a stretch, if it has any, with single spaces between them. */
function addWords(tokens: Token[], draft: Draft, stretch: Stretch, spacedStart: boolean): void {
  const { line, from, to } = stretch
  const { raw = '', text = '' } = draft.lines[line - 1] ?? {}
  const start = endOfWhiteSpace(raw, from)
  if (start >= to) return
  // Nearly every line is folded as it stands, and so is the end of it.
  const words = raw === text && to === raw.length ? raw.slice(start) : foldWhiteSpace(raw.slice(start, to))
  tokens.push({ place: placeOf(draft, line, start), spaced: spacedStart || start > from, words, marker: null })
}
