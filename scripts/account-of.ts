import { createHash } from 'node:crypto'
import { traceWords } from '../src/document/trace-words.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { messageOf } from '../src/report/messages.ts'
import { accountWords } from '../src/rules/word-account.ts'
import type { SourceAccount } from '../src/site/source-account.ts'
import type { Source } from './load-content.ts'

/** What *Bron en volledigheid* shows of a source. */
export function accountOf({ file, bytes, reading }: Source): SourceAccount {
  const text = decode(bytes).text
  const lines = text.split(/\r\n|\n|\r/)
  const roles = reading.lines
  const isDropped = (role: string | undefined) => role === 'dropped' || role === 'table-of-contents'
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: lines.length,
    words: accountWords(traceWords(text, reading.document, roles), roles),
    dropped: lines.flatMap((line, index) => {
      const role = roles[index]
      return role && isDropped(role.role) ? [{ line: index + 1, text: line.trim(), rule: role.rule }] : []
    }),
    doubts: reading.findings.map(finding => ({ line: finding.place.line, message: messageOf(finding).message })),
  }
}
