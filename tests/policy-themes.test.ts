import { expect, test } from 'vitest'
import { countThemes } from '../src/readers/plain-text/policy-themes.ts'

test.each([
  ['', {}],
  ['a', {}],
  ['De huurwoningen en de Woningmarkt', { wonen: 2 }],
  // a word that begins one, and a word of two letters, also where the text ends
  ['ai', { digitaal: 1 }],
  ['AI-systemen, affaire, éai', { digitaal: 2 }],
  ['datagedreven metadata', { digitaal: 1 }],
  // a word that begins and ends one
  ['de Woo, de Wooregels, Wob', { openbaarheid: 2 }],
  ['woo', { openbaarheid: 1 }],
  ['wooë', { openbaarheid: 1 }],
  ['woo1 _woo', {}],
  // words with a space, a hyphen, a letter with an accent
  ['beschermd wonen', { wonen: 1, zorg: 1 }],
  ['e-health voor patiënten', { zorg: 2 }],
  // of two that overlap the first counts, of two that start together the first of the list
  ['inlichtingenveiligheidsdienst', { veiligheid: 2 }],
  ['departementen en rijksdienstmedewerkers', { overheid: 3 }],
  ['mensenrechten wereldwijd', { bestuur: 1, buitenland: 1 }],
  ['huurwoningwonenhuisvesting', { wonen: 3 }],
] as const)('%j', (text, expected) => {
  expect(Object.fromEntries(countThemes(text))).toEqual(expected)
})

test('the subjects come in their fixed order', () => {
  expect([...countThemes('asiel, scholen, woningen en gemeenteraad').keys()]).toEqual([
    'bestuur',
    'wonen',
    'onderwijs',
    'migratie',
  ])
})
