import type { FileRule } from '../../document/rule.ts'
import { placeIn } from '../characters/find-characters.ts'

/** See `docs/rules/lost-no-break-spaces.md`. */
export const lostNoBreakSpaces: FileRule = {
  id: 'lost-no-break-spaces',
  severity: 'warning',
  criteria: [],
  message: 'in deze bron zijn vaste spaties verdwenen: {count} plaatsen waar zij stonden ({how})',
  help: 'upload het bestand zelf (knop "Upload file"), in plaats van de tekst in het venster te plakken',
  looksAt: 'file',
  *check({ file, text }) {
    if (!file.endsWith('.txt') || text.includes('\u00a0')) return
    const { lines, count, how } = traces(text)
    if (count < fewest) return
    const place = placeIn(file, text, lines[0] ?? 0)
    yield { rule: this.id, place, details: { count, how } }
  },
}

/** So many traces are no accident. */
const fewest = 3

/** What is left of lines of no-break spaces (empty cells of a table): lines of plain spaces, or wider gaps among cells. */
function traces(text: string): { readonly lines: readonly number[]; readonly count: number; readonly how: string } {
  const spaces = [...text.matchAll(/^ +(?=\r?$)/gm)].map(({ index }) => index)
  if (spaces.length >= fewest) return { lines: spaces, count: spaces.length, how: 'regels met alleen gewone spaties' }
  const gaps = [...text.matchAll(/^[^\n]{1,60}\n(?:[ \t\r]*\n){3}(?=[^\n]{1,60}$)/gm)].map(({ index }) => index)
  const isTable = gaps.length >= 2 * fewest
  return { lines: gaps, count: isTable ? gaps.length : 0, how: 'te veel lege regels tussen cellen' }
}
