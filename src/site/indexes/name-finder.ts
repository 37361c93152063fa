import type { Stretch } from './found-sentences.ts'

/** Finds names in a text, as whole words; the longest name goes first, and the names found do not overlap. */
export type NameFinder = (text: string) => readonly (Stretch & { readonly name: string })[]

/**
 * A finder of names. A long name is found with any capitals (`wet open overheid`, `Wet open overheid`); a short one and
 * one with a capital inside a word (`Woo`, `AIVD`, `DigiD`) only as it is written, so that `rob` stays a name.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const sorted = [...new Set(names)].filter(name => name !== '').sort((one, other) => other.length - one.length)
  if (sorted.length === 0) return () => []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const known = new Map([
    ...sorted.map(name => [keyOf(name), name] as const),
    ...sorted.map(name => [name, name] as const),
  ])
  return text =>
    [...text.matchAll(pattern)].map(({ 0: printed, index }) => ({
      start: index,
      end: index + printed.length,
      name: known.get(printed) ?? known.get(keyOf(printed)) ?? printed,
    }))
}

/** White space of any kind stands for a space; letters that may be a capital or not are written as a pair. */
function patternOf(name: string): string {
  const isExact = [...name].length <= 4 || /[^\s-]\p{Lu}/u.test(name)
  return [...name]
    .map(letter => {
      if (/\s/.test(letter)) return '\\s'
      if (/['’]/.test(letter)) return "['’]"
      if (!/\p{L}/u.test(letter)) return letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
      return isExact ? letter : pairOf(letter)
    })
    .join('')
}

function pairOf(letter: string): string {
  const [low, high] = [letter.toLowerCase(), letter.toUpperCase()]
  return low === high ? letter : `[${low}${high}]`
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('’', "'")
}
