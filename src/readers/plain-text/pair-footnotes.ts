import type { Finding } from '../../document/finding.ts'
import type { Draft, MarkerDraft, NoteDraft, Pass, TableDraft } from './draft.ts'
import { type Candidate, candidatesOf, markersIn } from './find-markers.ts'
import { type ChosenMarker, chainMarkers } from './note-chain.ts'
import { placeIn } from './table-found.ts'
import { isCellMarker } from './table-notes.ts'

/** Pairs every note with its marker in the text: the ascending sequence of the notes decides which candidates are markers. */
export const pairFootnotes: Pass = draft => {
  const tables = draft.tables.map(table => pairTable(draft, table))
  const taken = tables.flatMap(pair => pair.markers)
  const inText = pairText(draft, taken)
  const pairs = [...tables, inText]
  const markers = pairs
    .flatMap(pair => pair.markers)
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
  return {
    ...draft,
    markers: [...draft.markers, ...markers],
    findings: [...draft.findings, ...pairs.flatMap(pair => pair.findings)],
  }
}

interface Pairing {
  readonly markers: readonly MarkerDraft[]
  readonly findings: readonly Finding[]
}

/** The notes of a table may be referred to more than once, from its cells and its caption. */
function pairTable(draft: Draft, table: TableDraft): Pairing {
  if (table.notes.length === 0) return { markers: [], findings: [] }
  const labels = new Set(table.notes.map(note => note.label))
  const markers = linesOf(table)
    .flatMap(line => (draft.lines[line - 1] ? markersIn(draft.lines[line - 1] as Draft['lines'][number]) : []))
    .filter(candidate => labels.has(candidate.label) && isCellMarker(candidate))
    .map(candidate =>
      markerOf(
        candidate,
        table.firstLine,
        table.notes.find(note => note.label === candidate.label),
      ),
    )
  const found = new Set(markers.map(marker => marker.label))
  return { markers, findings: table.notes.filter(note => !found.has(note.label)).map(note => lonely(draft, note)) }
}

function linesOf(table: TableDraft): readonly number[] {
  const caption = table.captionLine === null ? [] : [table.captionLine, ...(table.captionMore ?? [])]
  return [
    ...caption,
    ...Array.from({ length: table.lastLine - table.firstLine + 1 }, (_, index) => table.firstLine + index),
  ]
}

function pairText(draft: Draft, taken: readonly MarkerDraft[]): Pairing {
  if (draft.notes.length === 0) return { markers: [], findings: [] }
  const labels = new Set(draft.notes.map(note => note.label))
  const used = new Set(taken.flatMap(charactersOf))
  const isTaken = (candidate: Candidate) => charactersOf(candidate).some(character => used.has(character))
  const candidates = candidatesOf(draft, index => mayHoldMarker(draft, index)).filter(
    candidate => labels.has(candidate.label) && !isTaken(candidate),
  )
  const chosen = chainMarkers(draft.notes, candidates)
  return {
    markers: [...chosen].map(([note, { candidate }]) => markerOf(candidate, null, note)),
    findings: draft.notes.flatMap(note => findingOf(draft, note, chosen.get(note))),
  }
}

function charactersOf({ line, column, length }: Pick<MarkerDraft, 'line' | 'column' | 'length'>): readonly string[] {
  return Array.from({ length }, (_, index) => `${line}:${column + index}`)
}

const withoutMarkers: ReadonlySet<string | undefined> = new Set([
  'dropped',
  'table-of-contents',
  'footnote-text',
  'table-note',
  'blank',
])

function mayHoldMarker(draft: Draft, index: number): boolean {
  return !withoutMarkers.has(draft.claims[index]?.role)
}

function findingOf(draft: Draft, note: NoteDraft, chosen: ChosenMarker | undefined): readonly Finding[] {
  if (!chosen) return [lonely(draft, note)]
  const marker = chosen.candidate
  const line = draft.lines[marker.line - 1]
  if (!line || !chosen.doubt) return []
  return [
    {
      rule: 'doubtful-note-marker',
      place: placeIn(draft, line, marker.column),
      quote: quoteOf(line.raw, marker),
      details: { label: note.label },
    },
  ]
}

function quoteOf(raw: string, marker: Candidate): string {
  const [before = ''] = /\S*$/u.exec(raw.slice(Math.max(0, marker.column - 31), marker.column - 1)) ?? []
  return before + raw.slice(marker.column - 1, marker.column - 1 + marker.length)
}

function lonely(draft: Draft, note: NoteDraft): Finding {
  const line = draft.lines[note.labelLine - 1]
  const place = line ? placeIn(draft, line) : { file: draft.file, line: note.labelLine, column: 1, offset: 0 }
  return { rule: 'note-without-reference', place, quote: note.label, details: { label: note.label } }
}

function markerOf(
  { line, column, length, label }: Candidate,
  table: number | null,
  note: NoteDraft | undefined,
): MarkerDraft {
  return { line, column, length, label, table, ...(note ? { noteLine: note.labelLine } : {}) }
}
