import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { traceWords } from '../src/document/trace-words.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { messageOf } from '../src/report/messages.ts'
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
  const { lines } = readPlainText({ file: path, bytes })
  const texts = decode(bytes).text.split(/\r\n|\n|\r/)
  return lines.map(({ role, rule }, index) => `${index + 1} ${role} ${rule} ${texts[index]?.slice(0, 60)}\n`).join('')
}
