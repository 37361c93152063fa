import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { traceWords } from '../src/document/trace-words.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { explainReading } from '../src/report/explain-reading.ts'
import { messageOf } from '../src/report/messages.ts'
import { endTerms } from '../src/report/reading-terms.ts'
import { accountWords } from '../src/rules/word-account.ts'
import { writeReadingLedger } from '../src/writers/reading-ledger.ts'
import { reviewedPhrases } from './reviewed-phrases.ts'

const phrases = reviewedPhrases()
const explain = process.argv.includes('--explain')
const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'))

for (const path of files) {
  try {
    const bytes = readFileSync(path)
    process.stdout.write(explain ? explanationOf(path, bytes) : ledgerOf(path, bytes))
  } catch (error) {
    process.stderr.write(`${path}: kan niet worden geopend (${error instanceof Error ? error.message : error})\n`)
    process.exitCode = 2
  }
}

function ledgerOf(path: string, bytes: Uint8Array): string {
  const read = readPlainText({ file: path, bytes })
  const reading = { ...read, document: annotate(read.document, phrases) }
  const trace = traceWords(decode(bytes).text, reading.document, reading.lines)
  const words = accountWords(trace, reading.lines)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return `${writeReadingLedger(reading, { file: basename(path), sha256, trace, words, messageOf })}\n`
}

function explanationOf(path: string, bytes: Uint8Array): string {
  const reading = readPlainText({ file: path, bytes })
  const { text } = decode(bytes)
  const account = accountWords(traceWords(text, reading.document, reading.lines), reading.lines)
  const words = Object.entries(endTerms).map(([end, term]) => [term, account[end as keyof typeof endTerms]] as const)
  return explainReading(reading, { file: basename(path), text, words })
}
