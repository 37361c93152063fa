import { createHash } from 'node:crypto'
import type { Document } from '../src/document/node.ts'
import type { Publication } from '../src/document/publication.ts'
import { messageOf } from '../src/report/messages.ts'
import { ruleTerms } from '../src/report/reading-terms.ts'
import { documentWords } from '../src/rules/document-words.ts'
import { checkPublication } from '../src/rules/publication-ledger.ts'
import { nodesOf } from '../src/rules/structure/nodes-of.ts'
import type { SourceAccount, StructureCounts } from '../src/site/source-account.ts'
import { linesOfSource } from './lines-of-source.ts'
import type { Source } from './load-content.ts'

/** What *Bron en volledigheid* shows of a source and of the publication made of it. */
export function accountOf(source: Source, { document }: Publication): SourceAccount {
  const { file, bytes, reading } = source
  const ledger = checkPublication(source.read, documentWords(document), source.due)
  const lines = source.read.text.split(/\r\n|\n|\r/)
  const roles = reading.lines
  const isDropped = (role: string | undefined) => role === 'dropped' || role === 'table-of-contents'
  return {
    file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: lines.length,
    structure: structureOf(reading.document),
    words: ledger.words,
    differences: ledger.findings,
    dropped: lines.flatMap((line, index) => {
      const role = roles[index]
      return role && isDropped(role.role)
        ? [{ line: index + 1, text: line.trim(), reason: ruleTerms[role.rule] ?? role.rule }]
        : []
    }),
    roles: linesOfSource(lines, roles, document),
    doubts: reading.findings.map(finding => ({ line: finding.place.line, message: messageOf(finding).message })),
  }
}

function structureOf(document: Document): StructureCounts {
  const tables = nodesOf(document, 'table')
  const recovered = tables.filter(table => table.status === 'recovered').length
  return {
    headings: nodesOf(document, 'heading').length,
    items: nodesOf(document, 'listItem').length,
    notes: nodesOf(document, 'footnote').length,
    tables: recovered,
    doubtfulTables: tables.length - recovered,
  }
}
