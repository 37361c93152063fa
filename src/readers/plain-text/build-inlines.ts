import type { Inline } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import type { Draft, MarkerDraft } from './draft.ts'
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
}

interface Token {
  readonly place: Place
  readonly spaced: boolean
  readonly word: string
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
  const inlines: Inline[] = []
  for (const token of stretches.flatMap(stretch => tokensOf(plan, stretch))) {
    const { place, marker } = token
    const identifier = marker && plan.identifiers.ofMarker.get(marker)
    const last = inlines.findLast(inline => inline.type === 'text')
    const gap = token.spaced && last && !last.value.endsWith(' ') ? ' ' : ''
    if (marker && identifier) {
      addText(inlines, place, gap)
      inlines.push({ type: 'footnoteReference', place, identifier, label: marker.label })
    } else addText(inlines, place, gap + token.word)
  }
  return inlines
}

function addText(inlines: Inline[], place: Place, value: string): void {
  const last = inlines.at(-1)
  if (last?.type === 'text') inlines[inlines.length - 1] = { ...last, value: last.value + value }
  else if (value !== '' && value !== ' ') inlines.push({ type: 'text', place, value })
}

function tokensOf(plan: Plan, stretch: Stretch): Token[] {
  const raw = plan.draft.lines[stretch.line - 1]?.raw ?? ''
  const tokens: Token[] = []
  let from = stretch.from
  const cut = (to: number, spaced: boolean) =>
    tokens.push(...wordTokens(plan.draft, raw, { ...stretch, from, to }, spaced))
  for (const marker of plan.markersOf.get(stretch.line) ?? []) {
    const start = marker.column - 1
    if (start < from || start + marker.length > stretch.to) continue
    cut(start, from === stretch.from)
    tokens.push({
      place: placeOf(plan.draft, stretch.line, start),
      spaced: start === stretch.from || /\p{White_Space}/u.test(raw[start - 1] ?? ''),
      word: raw.slice(start, start + marker.length),
      marker,
    })
    from = start + marker.length
  }
  cut(stretch.to, from === stretch.from)
  return tokens
}

function wordTokens(draft: Draft, raw: string, { line, from, to }: Stretch, spacedStart: boolean): Token[] {
  return [...raw.slice(from, to).matchAll(/\P{White_Space}+/gu)].map(match => ({
    place: placeOf(draft, line, from + match.index),
    spaced: spacedStart || match.index > 0,
    word: match[0],
    marker: null,
  }))
}
