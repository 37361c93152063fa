import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const { frases } = parse(readFileSync('content/languages.yaml', 'utf8')) as {
  frases: { tekst: string; taal: string }[]
}

test('every language is a language tag that readers know', () => {
  const names = new Intl.DisplayNames('nl', { type: 'language', fallback: 'none' })
  const wrong = frases.filter(
    ({ taal }) => Intl.getCanonicalLocales(taal)[0] !== taal || !names.of(taal) || taal === 'nl',
  )
  expect(frases.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})

test('every phrase stands there once, with single spaces', () => {
  const phrases = frases.map(({ tekst }) => tekst)
  expect(phrases).toEqual([...new Set(phrases)])
  expect(phrases.filter(phrase => phrase.split(' ').some(word => word !== word.trim() || word === ''))).toEqual([])
})
