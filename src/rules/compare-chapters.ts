import type { Finding } from '../document/finding.ts'
import { type PrintedRow, type PrintedText, saySame } from './printed-text.ts'

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

/** Whether all is printed in the same stretches and notes stand in the same order: as it nearly always is. */
function areSame(whole: PrintedText, chapters: readonly PrintedText[]): boolean {
  const notes = chapters.flatMap(chapter => chapter.notes)
  return (
    followEachOther(
      whole.body,
      chapters.map(({ body }) => body),
    ) &&
    whole.notes.length === notes.length &&
    whole.notes.every(({ words }, index) => followEachOther(words, notes[index] ? [notes[index].words] : []))
  )
}

/** Whether these parts, one after the other, are the whole. */
function followEachOther({ stretches }: PrintedRow, parts: readonly PrintedRow[]): boolean {
  let at = 0
  for (const part of parts)
    for (const stretch of part.stretches) {
      const other = stretches[at++]
      if (!other || !saySame(stretch, other)) return false
    }
  return at === stretches.length
}

function wordsOf(pages: readonly PrintedText[]): readonly string[] {
  const words: string[] = []
  for (const { body } of pages) for (const text of body.texts) words.push(text)
  const notes = pages.flatMap(page => page.notes.map(note => note.words.texts.join(' ')))
  for (const note of notes.sort()) words.push(note)
  return words
}
