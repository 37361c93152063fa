import { openLines } from './claim-lines.ts'
import type { Draft, SourceLine } from './draft.ts'
import type { FurnitureLines } from './find-site-lines.ts'
import { endsSentence } from './sentence-ends.ts'

/** What an address holds: a postcode, a post office box, a telephone number, an e-mail or web address. */
const addressSigns: readonly RegExp[] = [
  /\b[1-9]\d{3} ?[A-Z]{2} {1,2}\p{Lu}/u,
  /\b(?:postbus|antwoordnummer) \d/i,
  /(?:^|\s)(?:\+31|0\d{2,3})[\d\s()-]{6,}$/,
  /^\S+@\S+\.\p{L}{2,}$/u,
  /(?:^|[([])(?:https?:\/\/|www\.)[^\s)\]]+[)\]]*$/i,
  /^(?:colofon|isbn|issn|©|uitgave van|dit is een uitgave van)\b/i,
]

/** Which of the signs above only an address or imprint has: web addresses end notes too. */
const ownSigns = [0, 1, 2, 5]

const longestLine = 70
const mostLines = 30

/** Finds the colophon that closes a text: short lines up to its end with an address, or all below the word itself. */
export function findColophon(draft: Draft): FurnitureLines {
  const lines = openLines(draft)
  const named = lines.findLastIndex(line => /^colofon:?$/i.test(line.text))
  const start = lines.findLastIndex(line => line.text.length > longestLine || endsSentence(line.text)) + 1
  const found = namedColophon(lines.slice(named), named) ?? (start > 0 ? closingAddress(lines.slice(start)) : [])
  return { rule: 'colophon', lines: found.map(line => line.number) }
}

function namedColophon(lines: readonly SourceLine[], named: number): readonly SourceLine[] | null {
  return named > 0 && lines.length <= mostLines && lines.slice(1).some(line => signsOf(line).length > 0) ? lines : null
}

function closingAddress(lines: readonly SourceLine[]): readonly SourceLine[] {
  const signs = new Set(lines.flatMap(signsOf))
  if (lines.length > mostLines || signs.size < 2 || !ownSigns.some(sign => signs.has(sign))) return []
  return fromAddress(lines)
}

function signsOf({ text }: SourceLine): number[] {
  return addressSigns.flatMap((sign, index) => (sign.test(text) ? [index] : []))
}

/** The colophon begins with the block of lines that holds the first address, not with a heading or note before it. */
function fromAddress(lines: readonly SourceLine[]): readonly SourceLine[] {
  let start = lines.findIndex(line => signsOf(line).length > 0)
  while (start > 0 && (lines[start]?.number ?? 0) - (lines[start - 1]?.number ?? 0) <= 2) start -= 1
  return lines.slice(start)
}
