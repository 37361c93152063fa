import { idsOf } from '../src/document/citable.ts'
import type { Document } from '../src/document/node.ts'
import type { LineRole } from '../src/document/reader.ts'
import { foldWhiteSpace } from '../src/document/words.ts'
import { roleTerms, ruleTerms } from '../src/report/reading-terms.ts'
import type { SourceLine } from '../src/site/source-account.ts'

/** So many characters of a line are enough to know it again. */
const shownLength = 80

/** Every line of a source that is not blank, with what it became and why, and its place in the publication. */
export function linesOfSource(
  texts: readonly string[],
  roles: readonly LineRole[],
  document: Document,
): readonly SourceLine[] {
  const ids = new Set(idsOf(document))
  const lines: SourceLine[] = []
  for (const [index, text] of texts.entries()) {
    const found = roles[index]
    if (!found || found.role === 'blank') continue
    const id = `r${index + 1}`
    lines.push({
      line: index + 1,
      role: roleTerms[found.role],
      reason: ruleTerms[found.rule] ?? found.rule,
      start: startOf(foldWhiteSpace(text)),
      id: ids.has(id) ? id : null,
    })
  }
  return lines
}

function startOf(text: string): string {
  if (text.length <= shownLength) return text
  return `${text.slice(0, text.lastIndexOf(' ', shownLength) + 1 || shownLength).trimEnd()} …`
}
