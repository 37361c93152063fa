import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/chapters-differ.md`. */
export const chaptersDiffer: ReadingRule = {
  id: 'chapters-differ',
  severity: 'error',
  criteria: [],
  message: 'de hoofdstukken samen zeggen iets anders dan de hele tekst, vanaf "{quote}"',
  help: 'dit is een fout in de site, niet in uw tekst; meld haar',
  looksAt: 'reading',
}
