import { openLines } from './claim-lines.ts'
import { titlesOf } from './contents-titles.ts'
import type { Draft, ParagraphDraft, Pass, SourceLine } from './draft.ts'
import { isLetterPhrase } from './letter-phrases.ts'
import { listMarkOf } from './list-mark.ts'
import { isOverPage } from './page-ends.ts'
import { layoutOf, type PageLayout } from './page-layout.ts'
import { breakBetween, isBrokenWord, standsAlone } from './sentence-breaks.ts'

/** Names and offices under a letter are shorter than its text. */
const shortestText = 60

/**
 * Joins the lines of a sentence that a page or a line end has broken; every open line is in one paragraph.
 * So do the lines of a title that the table of contents has whole. Words broken with a hyphen stay as printed.
 * Reports `broken-word`.
 */
export const joinBrokenParagraphs: Pass = draft => {
  const layout = layoutOf(draft)
  const titles = titlesOf(draft.contents)
  const hasTitles = draft.contents.length > 0
  const paragraphs: SourceLine[][] = []
  let signed = false
  for (const line of openLines(draft)) {
    signed = isLetterPhrase(line.text) || (signed && line.text.length < shortestText)
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    const apart = signed || !last || titles.has(last.text) || titles.has(line.text) || startsAnew(line)
    const joins = !apart && !isCutOff(draft, last, line) && continues(draft, layout, open ?? [], line)
    if (open && (joins || (hasTitles && titles.has(together([...open.slice(-2), line]))))) open.push(line)
    else paragraphs.push([line])
  }
  const found = [...draft.paragraphs, ...paragraphs.map(lines => ({ lines: lines.map(({ number }) => number) }))]
  return {
    ...draft,
    paragraphs: found,
    findings: [...draft.findings, ...found.flatMap(each => brokenWords(draft, each))],
  }
}

function together(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join(' ')
}

function continues(draft: Draft, layout: PageLayout, open: readonly SourceLine[], line: SourceLine): boolean {
  const last = open.at(-1)
  if (!last || standsAlone(layout, last, line, draft.lines[line.number])) return false
  const length = open.slice(-3).reduce((sum, { text }) => sum + text.length, 0)
  return breakBetween(layout, last, line, { length, overPage: isOverPage(draft, last, line) }) !== null
}

/** A mark that made no list still begins a paragraph, but for a dash that goes on in lower case. */
function startsAnew({ raw, text }: SourceLine): boolean {
  return listMarkOf(raw) !== null && !/^[-–—] \p{Ll}/u.test(text)
}

/** Notes, figures and tables may stand in the middle of a sentence that a page end broke; a heading may not. */
function isCutOff({ lines, claims }: Draft, before: SourceLine, after: SourceLine): boolean {
  for (let number = before.number + 1; number < after.number; number += 1) {
    if (lines[number - 1]?.text !== '' && claims[number - 1]?.role === 'item') return true
  }
  return false
}

function brokenWords(draft: Draft, { lines }: ParagraphDraft): Draft['findings'] {
  return lines.slice(1).flatMap((number, index) => {
    const [before, after] = [draft.lines[(lines[index] ?? 0) - 1], draft.lines[number - 1]]
    if (!before || !after || !isBrokenWord(before.text, after.text)) return []
    const [first = '', second = ''] = [before.text.split(' ').at(-1), after.text.split(' ', 1)[0]]
    const column = before.raw.lastIndexOf(first) + 1
    const place = { file: draft.file, line: before.number, column, offset: before.offset + column - 1 }
    return [{ rule: 'broken-word', place, quote: `${first} ${second}` }]
  })
}
