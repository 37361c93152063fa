import type { Draft, MarkerDraft, NoteDraft } from './draft.ts'

/** The identifier of every note: unique in the document, the printed label where that will do. */
export interface NoteIdentifiers {
  readonly ofNote: ReadonlyMap<NoteDraft, string>
  readonly ofMarker: ReadonlyMap<MarkerDraft, string>
}

/** Names the notes of a draft: `12` for a note of the text, `t2-1` for one of the second table. */
export function nameNotes(draft: Draft): NoteIdentifiers {
  const ofNote = new Map<NoteDraft, string>()
  const byLabel = new Map<string, string[]>()
  const taken = new Set<string>()
  const name = (note: NoteDraft, prefix: string) => {
    let identifier = prefix + note.label
    for (let copy = 2; taken.has(identifier); copy += 1) identifier = `${prefix}${note.label}-${copy}`
    taken.add(identifier)
    ofNote.set(note, identifier)
    byLabel.set(prefix + note.label, [...(byLabel.get(prefix + note.label) ?? []), identifier])
  }
  for (const note of draft.notes) name(note, '')
  for (const [index, table] of draft.tables.entries()) for (const note of table.notes) name(note, `t${index + 1}-`)
  return { ofNote, ofMarker: pairMarkers(draft, byLabel) }
}

function pairMarkers(draft: Draft, byLabel: ReadonlyMap<string, readonly string[]>): Map<MarkerDraft, string> {
  const prefixes = new Map(draft.tables.map((table, index) => [table.firstLine, `t${index + 1}-`]))
  const used = new Map<string, number>()
  const ofMarker = new Map<MarkerDraft, string>()
  for (const marker of draft.markers) {
    const key = (marker.table === null ? '' : (prefixes.get(marker.table) ?? '')) + marker.label
    const identifiers = byLabel.get(key) ?? []
    const turn = used.get(key) ?? 0
    const identifier = identifiers[Math.min(turn, identifiers.length - 1)]
    if (identifier) ofMarker.set(marker, identifier)
    used.set(key, turn + 1)
  }
  return ofMarker
}

/** The identifier of the note a marker refers to; null when there is no such note and the marker stays a word. */
export function identifierOf({ ofMarker }: NoteIdentifiers, marker: MarkerDraft): string | null {
  return ofMarker.get(marker) ?? null
}
