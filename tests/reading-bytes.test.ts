import { describe, expect, test } from 'vitest'
import { decode } from '../src/readers/plain-text/decode.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { readCases } from './read-cases.ts'
import { showFindings } from './show-reading.ts'

describe('bytes as text', () => {
  test.each(readCases('reading-bytes'))('$title', ({ fences }) => {
    const [bytes, text, findings] = ['bytes', 'tekst', 'bevindingen'].map(
      name => fences.find(each => each.name === name)?.text,
    )
    const buffer = Buffer.from((bytes ?? '').replaceAll(/\s/g, ''), 'hex')
    expect(decode(buffer).text).toBe(text)
    expect(showFindings(readPlainText({ file: 'bron.txt', bytes: buffer }))).toBe(findings)
  })
})
