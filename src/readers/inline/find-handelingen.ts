import { type Chamber, type Citation, officialBase, type Session, sessionName } from './citation.ts'
import { isAddressable, takeChamber, takeSession } from './parliament.ts'
import { type Scanner, scannerOf } from './scanner.ts'

// Handelingen II 2010/11, nr. 108, item 5, p. 25-36 · Aanhangsel Handelingen I 2014/15, nr. 12
const label = /(?<![\p{L}\p{N}])(Aanhangsel\s(?:(?:van\sde|der|bij\sde)\s)?)?Handelingen(?![\p{L}\p{N}])/gu
const numberPart = /,?\s?(?:nr\.?\s?)(\d{1,5})(?![\p{L}\p{N}])/uy
const itemPart = /,?\s?item\s(\d{1,3})(?![\p{L}\p{N}])/uy
const pagePart = /,?\s?(?:pp?\.|pag\.|blz\.?)\s?\d{1,5}(?:-\d{1,5})?(?:\s?[-–]\s?\d{1,5}(?:-\d{1,5})?)?/y

/** Proceedings of parliament, and written questions with their answers, cited in a text. */
export function findHandelingen(text: string): readonly Citation[] {
  if (!text.includes('Handelingen')) return []
  return [...text.matchAll(label)].flatMap(match => {
    const scan = scannerOf(text, match.index + match[0].length)
    return readHandelingen(scan, match.index, match[1] !== undefined)
  })
}

function readHandelingen(scan: Scanner, start: number, isAppendix: boolean): readonly Citation[] {
  const chamber = takeChamber(scan)
  const session = takeSession(scan)
  const number = scan.take(numberPart)?.[1]
  if (!session || !number) return []
  const item = isAppendix ? undefined : scan.take(itemPart)?.[1]
  scan.take(pagePart)
  const url = isAppendix
    ? urlOf('ah', chamber, session, [number])
    : item
      ? urlOf('h', chamber, session, [number, item])
      : null
  const paper = {
    series: isAppendix ? ('ah' as const) : ('h' as const),
    year: sessionName(session),
    dossier: null,
    chapter: null,
    number: item ? `${number}-${item}` : number,
  }
  return [{ start, end: scan.at(), url, chamber, session, dossier: null, paper }]
}

function urlOf(series: string, chamber: Chamber | null, session: Session, numbers: readonly string[]): string | null {
  if (!chamber || chamber === 'both' || !session.to || !isAddressable(session)) return null
  const house = chamber === 'I' ? 'ek' : 'tk'
  return `${officialBase}${[series, house, `${session.from}${session.to}`, ...numbers].join('-')}.html`
}
