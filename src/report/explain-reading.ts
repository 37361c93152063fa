import type { Finding } from '../document/finding.ts'
import type { Document } from '../document/node.ts'
import type { LineRole, Reading } from '../document/reader.ts'
import { textOf } from '../document/text-of.ts'
import { foldWhiteSpace } from '../document/words.ts'
import { messageOf } from './messages.ts'
import { roleTerms, ruleTerms } from './reading-terms.ts'

/** What the explanation tells besides the reading: the source text and how its words ended, by name. */
export interface ReadingFacts {
  readonly file: string
  readonly text: string
  readonly words: readonly (readonly [term: string, count: number])[]
}

const columns = { line: 5, role: 16, rule: 34, text: 64 }

/** How a source was read, for people: each line with the role it got and why, and what was noticed about it. */
export function explainReading({ document, lines, findings }: Reading, { file, text, words }: ReadingFacts): string {
  const levels = levelsOf(document)
  const texts = text.split(/\r\n|\n|\r/)
  const noticed = Map.groupBy(findings, finding => finding.place.line)
  const told = lines.flatMap((role, index) => [
    ...(role.role === 'blank' ? [] : [lineOf(index + 1, role, levels, texts[index] ?? '')]),
    ...(noticed.get(index + 1) ?? []).map(noticeOf),
  ])
  return [
    `${file}`,
    `titel: ${document.title ? textOf(document.title) : 'geen'}`,
    wordsOf(words),
    '',
    ...told,
    '',
  ].join('\n')
}

function wordsOf(words: ReadingFacts['words']): string {
  const total = words.reduce((sum, [, count]) => sum + count, 0)
  return `${total} woorden: ${words.map(([term, count]) => `${count} ${term}`).join(', ')}`
}

function lineOf(line: number, { role, rule }: LineRole, levels: ReadonlyMap<number, number>, text: string): string {
  const level = levels.get(line)
  const continues = rule === 'wrapped-line' || rule === 'broken-sentence' || rule === 'broken-word'
  const term = level ? `${roleTerms[role]} ${level}` : continues ? `  ${roleTerms[role]}` : roleTerms[role]
  const folded = foldWhiteSpace(text)
  const shown = folded.length > columns.text ? `${folded.slice(0, columns.text - 1)}…` : folded
  const why = (ruleTerms[rule] ?? rule).padEnd(columns.rule)
  return `${String(line).padStart(columns.line)}  ${term.padEnd(columns.role)}  ${why}  ${shown}`.trimEnd()
}

function noticeOf(finding: Finding): string {
  const { severity, message } = messageOf(finding)
  return `${' '.repeat(columns.line)}  ${severity === 'error' ? 'FOUT' : 'let op'}: ${message}`
}

/** The level of every heading by its line: 1 for the title. */
function levelsOf({ title, sections, level: top }: Document): Map<number, number> {
  const levels = new Map<number, number>(title ? [[title.place.line, 1]] : [])
  const open = sections.map(section => ({ section, level: top }))
  for (let next = open.pop(); next; next = open.pop()) {
    levels.set(next.section.heading.place.line, next.level)
    for (const section of next.section.sections) open.push({ section, level: next.level + 1 })
  }
  return levels
}
