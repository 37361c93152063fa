import { isOpen, openLines } from './claim-lines.ts'
import type { Draft, ParagraphDraft, Pass, SourceLine } from './draft.ts'

/** Joins the lines of a sentence that a page or a line end has broken; every open line is part of one paragraph. */
export const joinBrokenParagraphs: Pass = draft => {
  const paragraphs: SourceLine[][] = []
  for (const line of openLines(draft)) {
    const last = paragraphs.at(-1)
    if (last && continues(draft, last.at(-1), line)) last.push(line)
    else paragraphs.push([line])
  }
  return { ...draft, paragraphs: paragraphs.map(paragraphOf) }
}

function paragraphOf(lines: readonly SourceLine[]): ParagraphDraft {
  return { lines: lines.map(line => line.number) }
}

function continues(draft: Draft, before: SourceLine | undefined, after: SourceLine): boolean {
  if (!before || before.text.length < 60 || /[.:;!?]['"’”»)]*\d*$/.test(before.text)) return false
  if (draft.lines.slice(before.number, after.number - 1).some(line => line.text !== '' && !isOpen(draft, line)))
    return false
  return /^[\p{Ll}€-]/u.test(after.text) || /\b(?:de|het|een|van|voor|om|over|en|of|in|op)$/.test(before.text)
}
