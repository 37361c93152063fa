import type { FileRule } from '../../document/rule.ts'

/** See `docs/rules/front-matter.md`. */
export const frontMatter: FileRule = {
  id: 'front-matter',
  severity: 'error',
  criteria: [],
  message: 'dit bestand begint met instellingen tussen "{quote}"',
  help: 'verwijder dat deel: titel, datum en thema staan in de .yaml van de bron en op de koppen',
  looksAt: 'file',
  *check({ file, text }) {
    const [opening] = /^\ufeff?(?:---|\+\+\+|;;;)[^\n]*/.exec(text) ?? []
    if (file.endsWith('.md') && opening !== undefined) {
      yield { rule: this.id, place: { file, line: 1, column: 1, offset: 0 }, quote: opening.trim().slice(0, 40) }
    }
  },
}
