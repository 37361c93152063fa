import type { Finding } from '../document/finding.ts'
import type { PrintedText } from './printed-words.ts'

/**
 * Reports `chapters-differ` where the chapters together print other words than the whole; notes stand in any order.
 * Input: the source that the pages are of.
 */
export function compareChapters(
  file: string,
  whole: PrintedText,
  chapters: readonly PrintedText[],
): readonly Finding[] {
  if (areSame(whole, chapters)) return []
  const one = wordsOf([whole])
  const other = wordsOf(chapters)
  const at = one.findIndex((word, index) => word !== other[index])
  if (at < 0 && one.length === other.length) return []
  const quote = one.slice(Math.max(at, 0), Math.max(at, 0) + 8).join(' ')
  return [{ rule: 'chapters-differ', place: { file, line: 1, column: 1, offset: 0 }, quote }]
}

/** Whether all words are the same and notes stand in the same order: as it nearly always is. */
function areSame(whole: PrintedText, chapters: readonly PrintedText[]): boolean {
  const bodies = chapters.map(({ body }) => body.texts)
  const notes = chapters.flatMap(chapter => chapter.notes)
  return (
    followEachOther(whole.body.texts, bodies) &&
    whole.notes.length === notes.length &&
    whole.notes.every(({ words }, index) => followEachOther(words.texts, [notes[index]?.words.texts ?? []]))
  )
}

/** Whether these parts, one after the other, are the whole. */
function followEachOther(whole: readonly string[], parts: readonly (readonly string[])[]): boolean {
  let at = 0
  for (const part of parts) for (const text of part) if (text !== whole[at++]) return false
  return at === whole.length
}

function wordsOf(pages: readonly PrintedText[]): readonly string[] {
  const words: string[] = []
  for (const { body } of pages) for (const text of body.texts) words.push(text)
  const notes = pages.flatMap(page => page.notes.map(note => note.words.texts.join(' ')))
  for (const note of notes.sort()) words.push(note)
  return words
}
