import type { ContentRule } from '../../document/rule.ts'

/** See `docs/rules/source-without-publication.md`. */
export const sourceWithoutPublication: ContentRule = {
  id: 'source-without-publication',
  severity: 'error',
  criteria: [],
  message: 'van deze bron is nog geen publicatie gemaakt',
  help: 'laat de import haar maken: npm run import -- {quote}, of vraag het in de pull request',
  looksAt: 'content',
  *check({ sources, folders }) {
    for (const key of sources.filter(one => !folders.includes(one))) {
      const file = `content/sources/${key}.txt`
      yield { rule: this.id, place: { file, line: 1, column: 1, offset: 0 }, quote: file }
    }
  },
}
