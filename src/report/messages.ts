import type { Finding } from '../document/finding.ts'
import type { Rule } from '../document/rule.ts'
import { rules } from '../rules/rules.ts'
import type { Message } from './message.ts'

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))

/** The rule that a finding is of. */
export function ruleOf({ rule }: Finding): Rule | undefined {
  return rulesById.get(rule)
}

/** What to tell an editor about a finding, in Dutch. An unknown rule is an error: silence would hide it. */
export function messageOf(finding: Finding): Message {
  const { rule, quote = '', details = {} } = finding
  const { severity, message, help } = ruleOf(finding) ?? { severity: 'error', message: `${rule}: {quote}` }
  const words: Readonly<Record<string, string | number>> = { ...details, quote }
  const filled = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (written, name: string) => String(words[name] ?? written))
  return { severity, message: filled(message), ...(help === undefined ? {} : { help: filled(help) }) }
}
