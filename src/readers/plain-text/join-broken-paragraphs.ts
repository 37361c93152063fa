import { openLines } from './claim-lines.ts'
import { titlesOf } from './contents-titles.ts'
import type { Draft, ParagraphDraft, Pass, SourceLine } from './draft.ts'
import { listMarkOf } from './list-mark.ts'
import { isOverPage } from './page-ends.ts'
import { layoutOf, type PageLayout } from './page-layout.ts'
import { breakBetween, isBrokenWord, isLetterPhrase } from './sentence-breaks.ts'

/** Names and offices under a letter are shorter than its text. */
const shortestText = 60

/**
 * Joins the lines of a sentence that a page or a line end has broken; every open line is in one paragraph.
 * Words broken with a hyphen stay as printed.
 * Reports `broken-word`.
 */
export const joinBrokenParagraphs: Pass = draft => {
  const layout = layoutOf(draft)
  const titles = titlesOf(draft.contents)
  const paragraphs: SourceLine[][] = []
  let signed = false
  for (const line of openLines(draft)) {
    const last = paragraphs.at(-1)?.at(-1)
    signed = isLetterPhrase(line.text) || (signed && line.text.length < shortestText)
    const apart = signed || !last || titles.has(last.text) || titles.has(line.text) || listMarkOf(line.raw) !== null
    if (apart || isCutOff(draft, last, line) || !isJoined(draft, layout, last, line)) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  }
  const found = [...draft.paragraphs, ...paragraphs.map(lines => ({ lines: lines.map(({ number }) => number) }))]
  return {
    ...draft,
    paragraphs: found,
    findings: [...draft.findings, ...found.flatMap(each => brokenWords(draft, each))],
  }
}

function isJoined(draft: Draft, layout: PageLayout, before: SourceLine, after: SourceLine): boolean {
  return breakBetween(layout, before, after, isOverPage(draft, before, after)) !== null
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
