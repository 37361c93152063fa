import type { CheckedContent } from '../document/checked-content.ts'
import type { Finding } from '../document/finding.ts'
import type { CheckedFile, Rule } from '../document/rule.ts'
import { unreachable } from '../document/unreachable.ts'
import { rules } from './rules.ts'

/** What every rule notices: of all the content, of each chapter, of each file as text. */
export function applyRules(content: CheckedContent, files: readonly CheckedFile[]): readonly Finding[] {
  return rules.flatMap(rule => [...findingsOf(rule, content, files)])
}

function findingsOf(rule: Rule, content: CheckedContent, files: readonly CheckedFile[]): Iterable<Finding> {
  switch (rule.looksAt) {
    case 'content':
      return rule.check(content)
    case 'chapter':
      return content.publications.flatMap(one => one.chapters.flatMap(({ document }) => [...rule.check(document)]))
    case 'file':
      return files.flatMap(file => [...rule.check(file)])
    case 'reading':
      return []
    default:
      return unreachable(rule)
  }
}
