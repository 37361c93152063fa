import type { Finding } from '../document/finding.ts'
import type { Rule, Severity } from '../document/rule.ts'
import { rules } from '../rules/rules.ts'
import type { Message } from './message.ts'

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))

/** The rule that a finding is of. */
export function ruleOf({ rule }: Finding): Rule | undefined {
  return rulesById.get(rule)
}

/** How bad a finding is. An unknown rule is an error: silence would hide it. */
export function severityOf(finding: Finding): Severity {
  return ruleOf(finding)?.severity ?? 'error'
}

/** What to tell an editor about a finding, in Dutch. */
export function messageOf(finding: Finding): Message {
  const { rule, quote = '', details = {} } = finding
  const { message, help } = ruleOf(finding) ?? { message: `${rule}: {quote}`, help: undefined }
  const words: Readonly<Record<string, string | number>> = { ...details, quote }
  const filled = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (written, name: string) => String(words[name] ?? written))
  return {
    severity: severityOf(finding),
    message: filled(message),
    ...(help === undefined ? {} : { help: filled(help) }),
  }
}
