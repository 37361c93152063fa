import { type Chamber, type Citation, officialBase, type Session, sessionName } from './citation.ts'
import { isAddressable, takeChamber, takeSession } from './parliament.ts'
import { type Scanner, scannerOf } from './scanner.ts'

// Kamerstukken II 2019/20, 35 300 VII, nr. 8, p. 3 · Kamerstuk TK 31.700XII, 6 · Kamerstukken I 2024/25, 36600 B, K
const label =
  /(?<![\p{L}\p{N}])(?:(?:Bijlagen?\sbij\s|bijlagen?\sbij\s)?([Kk]amerstuk(?:ken)?)|[TE]K|(?:Tweede|Eerste)\sKamer(?=,\svergaderjaar))(?![\p{L}\p{N}])/gu
// Any label without what stands around it: hardly any text has one, and this is told in a tenth of the time.
const signOfLabel = /amerstuk|[TE]K|Kamer,/
const dossierPart = /,?\s?(\d{2})[\s.-]?(\d{3})(-\d{2})?(?!\d)/y
const kingdomPart = /\s?\(R\s?\d{1,4}\)/y
const chapterPart = /[\s.-]?((?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})[AB]?|[ABCFHJKLM])(?![\p{L}\p{N}])/uy
const senateLetterPart = /\s([A-Z]{1,2})(?![\p{L}\p{N}])/uy
const otherDossierPart =
  /(?:,|\sen)\s\d{2}[\s.]?\d{3}(?!\d)(?=(?:(?:,|\sen)\s\d{2}[\s.]?\d{3}){0,4},?\s?(?:nrs?\b|nummer))/y
const numberLabelPart = /,?\s?(?:(nrs\.?|nummers)|nr\.?|nummer)\s?(?=\d|[A-Z]{1,3}(?!\p{L}))/uy
const numberPart = /(\d{1,5}|[A-Z]{1,3})[a-z]?(?![\p{L}\p{N}])/uy
// A figure without `nr.` is a number only when the sentence does not go on with what it counts (`, 6 miljoen`).
const bareNumberPart = /(?:,\s?|-)(\d{1,4})(?!\d|[.,]\d|\s?[%€]|\s(?!p\.|pag|blz)\p{Ll})/uy
const bareLetterPart = /(?:,\s?|-)([A-Z]{1,2})(?![\p{L}\p{N}])/uy
const moreNumbersPart = /(?:,\s|\s(?:en|&|t\/m|tot en met)\s|\s?[-–]\s?)(\d{1,5})(?![\p{L}\p{N}])/uy
const pagePart = /,?\s?(?:pp?\.|pag\.|blz\.?)\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?/y

/** Parliamentary papers cited in a text, one citation per paper (`nrs. 520 en 548` are two), in text order. */
export function findKamerstukken(text: string): readonly Citation[] {
  if (!signOfLabel.test(text)) return []
  const citations: Citation[] = []
  for (const match of text.matchAll(label)) {
    if (match.index < (citations.at(-1)?.end ?? 0)) continue
    const scan = scannerOf(text, match.index + match[0].length)
    citations.push(...readKamerstuk(scan, match.index, match[0]))
  }
  return citations
}

function readKamerstuk(scan: Scanner, start: number, printed: string): readonly Citation[] {
  const chamber = chamberIn(printed) ?? takeChamber(scan)
  const session = takeSession(scan)
  const dossier = takeDossier(scan)
  if (!dossier) return []
  const paper = takePaper(scan, chamber)
  if (/^[TE]K$/.test(printed) && !session && paper.numbers.length === 0) return []
  const id = [dossier, ...(paper.chapter ? [paper.chapter] : [])].join('-')
  const year = session && sessionName(session)
  const cited = (number: string | undefined) => ({
    chamber,
    session,
    dossier,
    url: urlOf(id, number, session),
    paper: { series: 'kst' as const, year, dossier, chapter: paper.chapter, number: number ?? null },
  })
  const [first, ...others] = paper.numbers
  return [
    { ...cited(first?.number), start, end: paper.end },
    ...others.map(part => ({ ...cited(part.number), start: part.start, end: part.end })),
  ]
}

function chamberIn(printed: string): Chamber | null {
  if (printed === 'EK' || printed.startsWith('Eerste')) return 'I'
  return printed === 'TK' || printed.startsWith('Tweede') ? 'II' : null
}

function takeDossier(scan: Scanner): string | null {
  const match = scan.take(dossierPart)
  if (!match) return null
  scan.take(kingdomPart)
  return `${match[1]}${match[2]}${match[3] ?? ''}`
}

interface Paper {
  readonly chapter: string | null
  readonly numbers: readonly { readonly start: number; readonly end: number; readonly number: string }[]
  /** The end of the first citation; further numbers are citations of their own. */
  readonly end: number
}

/**
 * Reads what follows the dossier. A single capital is a chapter (`35300 B`, gemeentefonds) when a number follows,
 * a paper of the Senate when the chamber is the first and nothing follows, else a chapter.
 */
function takePaper(scan: Scanner, chamber: Chamber | null): Paper {
  const chapter = scan.take(chapterPart)?.[1] ?? null
  const letter = chamber === 'I' && !chapter ? scan.take(senateLetterPart)?.[1] : undefined
  const end = scan.at()
  for (let other = 0; other < 5 && scan.take(otherDossierPart); other++);
  const numbers = takeNumbers(scan, chamber)
  if (numbers.length === 0 && letter) return single(scan, null, letter)
  if (numbers.length === 0 && chamber === 'I' && chapter && /^[A-Z]$/.test(chapter) && !/[IVX]/.test(chapter))
    return single(scan, null, chapter)
  const [first] = numbers
  if (numbers.length === 1) scan.take(pagePart)
  return { chapter, numbers, end: numbers.length === 1 ? scan.at() : (first?.end ?? end) }
}

function single(scan: Scanner, chapter: string | null, number: string): Paper {
  scan.take(pagePart)
  return { chapter, numbers: [{ start: scan.at(), end: scan.at(), number }], end: scan.at() }
}

/** Only a plural (`nrs.`) is followed by more numbers: `nr. 8 en 2020 was` names one paper. */
function takeNumbers(scan: Scanner, chamber: Chamber | null): Paper['numbers'] {
  const labelled = scan.take(numberLabelPart)
  const part = labelled ? numberPart : bareNumberPart
  const first = scan.take(part) ?? (labelled || chamber !== 'I' ? null : scan.take(bareLetterPart))
  if (!first?.[1]) return []
  const numbers = [{ start: first.index, end: scan.at(), number: first[1] }]
  for (let more = labelled?.[1] && scan.take(moreNumbersPart); more?.[1]; more = scan.take(moreNumbersPart))
    numbers.push({ start: scan.at() - more[1].length, end: scan.at(), number: more[1] })
  return numbers
}

function urlOf(id: string, number: string | undefined, session: Session | null): string | null {
  if (!isAddressable(session)) return null
  return number ? `${officialBase}kst-${id}-${number}.html` : `${officialBase}dossier/${id}`
}
