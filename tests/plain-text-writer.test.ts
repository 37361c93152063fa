import { describe, expect, test } from 'vitest'
import { assembleSite } from '../scripts/assemble-site.ts'
import { loadContent } from '../scripts/load-content.ts'
import { wordsOf } from '../src/document/words.ts'
import { documentWords } from '../src/rules/document-words.ts'
import { writePlainText } from '../src/writers/plain-text.ts'
import { readCases } from './read-cases.ts'
import { documentFrom } from './site-nodes.ts'

const terms = { added: 'toegevoegd', notes: 'Voetnoten', missingFigure: 'ontbreekt' }

describe.each(readCases('plain-text-writer'))('$title', ({ fences }) => {
  test('is written as in the case', () => {
    const [source, expected] = fences
    expect(writePlainText(documentFrom(source?.text ?? ''), terms)).toBe(`${expected?.text}\n`)
  })
})

describe.each(assembleSite(loadContent(), { url: null, pathPrefix: null }).publications)('$metadata.title', one => {
  test('has every word of the text in its order, also as plain text', () => {
    const written = wordsOf(writePlainText(one.document, terms).replaceAll(/\[[^\]\s/]{1,4}\]/g, ' ')).map(
      ({ text }) => text,
    )
    const missing: string[] = []
    let at = 0
    // A marker of a note is not a word: in the file it stands in brackets.
    const body = documentWords(one.document).body.texts.filter(text => !text.startsWith('\ufffc'))
    for (const text of body) {
      const found = written.indexOf(text, at)
      if (found < 0) missing.push(text)
      else at = found + 1
    }
    expect(missing).toEqual([])
  })
})
