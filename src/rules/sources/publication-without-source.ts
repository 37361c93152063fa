import type { ContentRule } from '../../document/rule.ts'

/** See `docs/rules/publication-without-source.md`. */
export const publicationWithoutSource: ContentRule = {
  id: 'publication-without-source',
  severity: 'error',
  criteria: [],
  message: 'deze publicatie heeft geen bron: "{quote}"',
  help: 'zet de tekst zoals u die kreeg in content/sources/{quote}.txt, met een .yaml ernaast',
  looksAt: 'content',
  *check({ sources, folders }) {
    for (const key of folders.filter(one => !sources.includes(one))) {
      yield { rule: this.id, place: { file: `content/publications/${key}`, line: 1, column: 1, offset: 0 }, quote: key }
    }
  },
}
