import type { FileRule } from '../../document/rule.ts'

/** See `docs/rules/lost-line-ends.md`. */
export const lostLineEnds: FileRule = {
  id: 'lost-line-ends',
  severity: 'error',
  criteria: [],
  message: 'deze regel is {count} tekens lang: de regeleinden van de bron zijn verdwenen',
  help: 'upload het bestand zelf (knop "Upload file"), in plaats van de tekst in het venster te plakken',
  looksAt: 'file',
  *check({ file, text }) {
    if (!file.endsWith('.txt')) return
    let offset = 0
    for (const [index, line] of text.split('\n').entries()) {
      if (line.length > longest) {
        yield { rule: this.id, place: { file, line: index + 1, column: 1, offset }, details: { count: line.length } }
        return
      }
      offset += line.length + 1
    }
  },
}

/** Five times the longest paragraph of the texts at hand. */
const longest = 12_000
