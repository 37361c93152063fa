import { countSaid, maySay, stemsOf } from './content-stems.ts'
import type { OutlineSection } from './outline.ts'

/** How many headings ahead a text can announce. */
export const announcementReach = 12

/**
 * Which headings the paragraph right above them announces: by heading the index of the nearest section whose last
 * paragraph says its words in one sentence, all but few and at least two, other than its own heading's. A heading of one
 * word is announced by a sentence that announces another heading too (`de democratie, de rechtsstaat en het bestuur`).
 */
export function announcements(sections: readonly OutlineSection[]): Map<number, number> {
  const announcedBy = new Map<number, number>()
  for (const [index, { body, stems }] of sections.entries()) {
    const last = body.at(-1)
    if (!last || last.isItem) continue
    const ahead = sections
      .slice(index + 1, index + 1 + announcementReach)
      .map((section, step) => aheadAt(index + 1 + step, section.stems, stems))
    if (!mayAnnounce(last.text, ahead)) continue
    for (const sentence of sentencesOf(last.text)) {
      for (const at of saidIn(sentence, ahead)) announcedBy.set(at, index)
    }
  }
  return announcedBy
}

function sentencesOf(text: string): string[][] {
  // The space comes first in the pattern: only there what stands around it is looked at.
  return text.split(/\s(?<=[.!?:;]["'”’»)]?\s)\s*(?=["'“‘«(]?\p{Lu})/u).map(stemsOf)
}

interface Ahead {
  readonly at: number
  readonly stems: readonly string[]
  /** Those that are not in the heading above the sentence too. */
  readonly others: readonly string[]
}

function aheadAt(at: number, stems: readonly string[], own: readonly string[]): Ahead {
  return { at, stems, others: stems.filter(stem => !own.includes(stem)) }
}

/** Whether a text has two words of one heading, or the words of two headings of one word: few have, told in a tenth of the time. */
function mayAnnounce(text: string, ahead: readonly Ahead[]): boolean {
  const isSaid = maySay(text)
  const singles = ahead.filter(({ stems: [stem, next] }) => stem !== undefined && next === undefined && isSaid(stem))
  return singles.length > 1 || ahead.some(({ stems }) => stems.length > 1 && stems.filter(isSaid).length > 1)
}

function saidIn(sentence: readonly string[], ahead: readonly Ahead[]): number[] {
  const said = ahead.filter(({ stems, others }) => {
    const count = stems.length > 1 && others.length > 0 ? countSaid(stems, sentence) : 0
    return count >= 2 && count >= stems.length * 0.7 && countSaid(others, sentence) > 0
  })
  const single = ahead.filter(({ stems }) => stems.length === 1 && countSaid(stems, sentence) === 1)
  return [...said, ...(said.length + single.length > 1 ? single : [])].map(({ at }) => at)
}
