import type { Passage } from '../passages.ts'
import type { Stretch } from './found-sentences.ts'

/** An amount of money or a share of something, as printed. */
export interface Amount extends Stretch {
  readonly kind: 'money' | 'share'
}

const figure = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,3})?|\\d{1,9}(?:,\\d{1,3})?'
const word =
  'één|een|anderhalve?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd'
const many = 'miljoen|miljard|biljoen|duizend|ml[jn]n?\\b\\.?|ml[r]?d\\b\\.?'
const space = '[\\s\\u00a0\\u202f]'
const between = `(?:,${space}|${space}(?:en|of|tot|à)${space}|${space}?[-–]${space}?)`
const before = '(?<![\\p{L}\\p{N}.,])'
const after = '(?![\\p{L}\\p{N}])'

// € 1,8 miljard · €198,50 · € -1.234,50 · € 2000,- · € 8,10 en 10 miljoen · EUR 5 mln. (but no unit of a table: `x € 1.000`)
const sign = new RegExp(
  `(?<!\\bx${space}?)(?:€|${before}EUR)${space}?[-–+]?${space}?(?:${figure})` +
    `(?:,--?|(?:(?:${between}(?:${figure})){0,4}${space}?(?:${many}))(?!\\p{L}))?`,
  'gu',
)
// 200 miljoen euro · 1 à 1,5 miljard euro · twee miljoen euro · 40 euro
const name = new RegExp(
  `${before}(?:(?:${figure})(?:${between}(?:${figure})){0,4}|(?:(?:een${space})?half|${word})(?=${space}(?:${many})))` +
    `(?:${space}?(?:${many}))?${space}euro(?:['’]s)?${after}`,
  'giu',
)
// 6,75% · 70-90% · 3,2 % · 20 procent · 0,5 procentpunt · tien procent
const share = new RegExp(
  `(?:${before}[-–+]?(?:${figure})(?:${space}?[-–]${space}?(?:${figure}))?${space}?(?:%-punt(?:en)?|[%‰])|` +
    `${before}(?:${figure}|${word})(?:${between}(?:${figure}))?${space}procent(?:punt(?:en)?)?${after})`,
  'giu',
)

/** Each way to write an amount, and what stands in every text that has one: that is quickly seen to be missing. */
const ways: readonly { readonly pattern: RegExp; readonly holds: RegExp; readonly kind: Amount['kind'] }[] = [
  { pattern: sign, holds: /€|EUR/, kind: 'money' },
  { pattern: name, holds: /euro/i, kind: 'money' },
  { pattern: share, holds: /[%‰]|procent/i, kind: 'share' },
]

const known = new WeakMap<Passage, readonly Amount[]>()

/** The amounts of a piece of a text: asked for the page that shows them, and to count them. */
export function amountsOf(passage: Passage): readonly Amount[] {
  const amounts = known.get(passage) ?? findAmounts(passage.text)
  known.set(passage, amounts)
  return amounts
}

/** Amounts in euros and percentages in a text, in order, none within another. A number that names no euros is none. */
export function findAmounts(text: string): readonly Amount[] {
  const found = ways
    .flatMap(({ pattern, holds, kind }) => (holds.test(text) ? matches(text, pattern, kind) : []))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  let end = 0
  return found.filter(amount => {
    if (amount.start < end) return false
    end = amount.end
    return true
  })
}

function matches(text: string, pattern: RegExp, kind: Amount['kind']): readonly Amount[] {
  return [...text.matchAll(pattern)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.trimEnd().length,
    kind,
  }))
}
