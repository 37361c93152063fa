import type { Draft, MarkerDraft, NoteDraft } from './draft.ts'

/** The identifiers of notes: unique in the document, the printed label where that will do. */
export interface NoteIdentifiers {
  readonly ofNote: ReadonlyMap<NoteDraft, string>
  /** A marker without a note has none: it stays a word. */
  readonly ofMarker: ReadonlyMap<MarkerDraft, string>
}

/** Names the notes of a draft: `12` for a note of the text, `t2-1` for one of the second table. */
export function nameNotes(draft: Draft): NoteIdentifiers {
  const taken = new Set<string>()
  const ofNote = new Map<NoteDraft, string>()
  const name = (note: NoteDraft, prefix: string) => {
    const wanted = prefix + note.label
    let identifier = wanted
    for (let copy = 2; taken.has(identifier); copy += 1) identifier = `${wanted}-${copy}`
    taken.add(identifier)
    ofNote.set(note, identifier)
  }
  for (const note of draft.notes) name(note, '')
  for (const [index, { notes }] of draft.tables.entries()) for (const note of notes) name(note, `t${index + 1}-`)
  return { ofNote, ofMarker: pairMarkers(draft, ofNote) }
}

function pairMarkers(draft: Draft, ofNote: ReadonlyMap<NoteDraft, string>): Map<MarkerDraft, string> {
  const notesOf = new Map([[null, draft.notes], ...draft.tables.map(table => [table.firstLine, table.notes] as const)])
  const byLabel = new Map([...notesOf].map(([table, notes]) => [table, Map.groupBy(notes, note => note.label)]))
  const ofMarker = new Map<MarkerDraft, string>()
  for (const marker of draft.markers) {
    const notes = byLabel.get(marker.table)?.get(marker.label) ?? []
    const note = notes.find(({ labelLine }) => labelLine === marker.noteLine) ?? notes[0]
    const identifier = note && ofNote.get(note)
    if (identifier) ofMarker.set(marker, identifier)
  }
  return ofMarker
}
