import { indexWords } from '../index-words.ts'
import type { TermsPage } from './index-page.ts'
import type { Dividing, IndexPiece } from './index-piece.ts'

type Letter = TermsPage['letters'][number]

const say = indexWords.terms

/** Abbreviations in pieces: by their first letter, those of one letter by their first two, those by three, and so on. */
export function termPieces(page: TermsPage, { depth }: Dividing): readonly IndexPiece[] {
  return depth === 0
    ? page.letters.map(own => ({ id: own.id, text: own.letter, group: null, page: { ...page, letters: [own] } }))
    : page.letters.flatMap(own => longerPieces(page, own, depth))
}

function longerPieces(page: TermsPage, letter: Letter, depth: number): readonly IndexPiece[] {
  if (letter.entries.every(({ short }) => lettersOf(short).length <= depth)) return []
  const byStart = Map.groupBy(letter.entries, ({ short }) => lettersOf(short).slice(0, depth + 1))
  return [...byStart].map(([start, entries]) => {
    const id = start || 'andere-tekens'
    const text = nameOf(start, depth)
    const own = { letter: text, id: `letters-${id}`, entries }
    return { id, text, group: { id: letter.id, text: letter.letter }, page: { ...page, letters: [own] } }
  })
}

/** An abbreviation that has no more letters than it is divided by begins nothing. */
function nameOf(start: string, depth: number): string {
  if (start === '') return say.onlySigns
  return start.length > depth ? say.beginning(start.toUpperCase()) : say.nothingAfter(start.toUpperCase())
}

/** Only the letters and figures, without accents: `3D-print` is `3dprint`. */
function lettersOf(short: string): string {
  return short
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}
