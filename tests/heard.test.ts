import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { journeys } from '../scripts/heard/journeys.ts'
import { alarmsIn, judgeJourney, writeTranscript } from '../src/heard/journey.ts'
import { soundFaults } from '../src/heard/sound-faults.ts'

const kept = join(import.meta.dirname, 'cases/heard/journeys')
const journey = { name: 'koppen', address: '/2020/', keys: ['h'] }

describe('a journey with a screen reader', () => {
  test('is written down key by key, without what is said of loading', () => {
    const heard = [{ key: 'h', said: ['Klaar met laden van Wonen.', 'Wonen  kop niveau 1.'] }]
    expect(writeTranscript(journey, heard)).toBe('/2020/\n\n[h]\nWonen kop niveau 1.\n')
  })

  test.each([
    ['the same at once', 'a', ['a'], 'same'],
    ['the same at the second try', 'a', ['b', 'a'], 'flake'],
    ['different twice', 'a', ['b', 'b'], 'different'],
    ['never written down', null, ['a'], 'missing'],
  ])('%s', (_, transcript, tries, outcome) => {
    expect(judgeJourney(transcript, tries)).toBe(outcome)
  })

  test.each([
    ['a picture without a name', 'Down', 'Unlabeled image', true],
    ['words glued to a number', 'Down', 'voetnoot2 link.', true],
    ['words glued after a colon', 'Down', 'Of:De hele tekst link.', true],
    ['something that only answers to a click', 'Down', 'klikbaar.', true],
    ['the place that a link led to', 'Return', 'klikbaar.', false],
    ['plain words', 'Down', 'Voetnoot 2 link.', false],
  ])('%s', (_, key, said, isAlarm) => {
    expect(alarmsIn([{ key, said: [said] }]).length > 0).toBe(isAlarm)
  })

  test('there are at least eight, each written down, and nothing else is', () => {
    expect(journeys.length).toBeGreaterThanOrEqual(8)
    expect(readdirSync(kept).sort()).toEqual(journeys.map(({ name }) => `${name}.txt`).sort())
  })

  test.each(journeys)('$name starts where it says and holds no alarm', ({ name, address, keys }) => {
    const text = readFileSync(join(kept, `${name}.txt`), 'utf8')
    expect(text.startsWith(`${address}\n`)).toBe(true)
    expect(text.match(/^\[.*\]$/gm)).toEqual(keys.map(key => `[${key}]`))
    const heard = text
      .split(/^\[/m)
      .slice(1)
      .map(part => {
        const [key = '', ...said] = part.split('\n')
        return { key: key.replace(/\]$/, ''), said }
      })
    expect(alarmsIn(heard)).toEqual([])
  })
})

describe('a whole page, phrase by phrase', () => {
  const sound = ['document', 'link, Naar de inhoud', 'main', 'heading, Wonen, level 1', 'heading, Huren, level 2']

  test('that sounds right has no fault', () => {
    expect(soundFaults(sound)).toEqual([])
  })

  test.each([
    ['no way past the menu', sound.toSpliced(1, 1), 'eerst "main", niet "link, Naar de inhoud"'],
    ['no main part', sound.toSpliced(2, 1), 'geen hoofddeel (main)'],
    ['two titles', [...sound, 'heading, Nog een, level 1'], '2 koppen van niveau 1'],
    [
      'a title before the main part',
      sound.toSpliced(2, 2, 'heading, Wonen, level 1', 'main'),
      'de kop van niveau 1 staat voor het hoofddeel',
    ],
    ['a level that is skipped', [...sound, 'heading, Diep, level 4'], 'van niveau 2 naar 4'],
    ['a link without a name', [...sound, 'link'], '"link" zonder naam'],
    ['words of a program', [...sound, 'undefined resultaten'], 'dit hoort geen woord te zijn: "undefined resultaten"'],
  ])('with %s has one', (_, phrases, fault) => {
    expect(soundFaults(phrases)).toEqual([fault])
  })
})
