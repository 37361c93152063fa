import { endsAsLeadIn, endsOpen, endsSentence } from './sentence-ends.ts'

const longestHeading = 150
const mostWords = 22

/** Phrases that close or open a letter; what they look like is no heading. */
const letterPhrase =
  /^(?:hoogachtend|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en)?|namens deze|geachte .{1,80}|aan de voorzitter .{1,120}|afschrift aan|cc)\b/i
const dateLine =
  /^(?:\p{Lu}[\p{L} '-]{1,40}, ?)?(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}$/iu
const addressLine =
  /^(?:[1-9]\d{3} ?[A-Z]{2} {1,2}\p{Lu}.*|(?:postbus|antwoordnummer) \d+.*|(?:\+31|0\d{1,3})[\d ()-]{6,})$/u
const webAddress = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b\S+\.nl\b/i
const tick = /^(?:ja|nee|n\.?v\.?t\.?|p\.?m\.?|nihil)$/i
const labelledLine =
  /^(?:bron|bronnen|noot|noten|toelichting op tabel|let op|betreft|datum|kenmerk|ons kenmerk|onze referentie|uw kenmerk|bijlagen?)\s*:/i
const captionLine = /^(?:tabel|figuur|grafiek|kaart|box|kader) \d+(?:[.:]\d+)*\b/i
/** What ends in several numbers, or closes a bracket that it did not open, is a row or the rest of a cell. */
const rowEnd = /(?:\s[-–+]?[\d.,]*\d%?){3,}$|(?:\s[-–+]?\d{1,3}(?:\.\d{3})+){2,}$|^[^([]*[)\]]$/
const twoSentences = /\p{L}{3,}[.!?] \p{Lu}/u
const abbreviated = /\b(?:a\.s|d\.d|e\.d|enz|etc|i\.v\.m|jl|m\.n|o\.a|resp|vs)\.$/i

/** Whether a line could be a heading by what it looks like, without looking around it. */
export function isHeadingShape(text: string): boolean {
  if (text.length > longestHeading || text.split(' ').length > mostWords) return false
  if (!/\p{L}{2}/u.test(text) || /^["'“‘«(]?\p{Ll}(?!-?\p{Lu}|-\p{L})/u.test(text)) return false
  if (endsAsLeadIn(text) || /[.,;:…]$/.test(text) || endsOpen(text) || abbreviated.test(text)) return false
  if (endsSentence(text) && !/[?!]["'”’»)]?\d{0,2}$/u.test(text)) return false
  return !isOtherLine(text)
}

/** Lines that stand alone without being headings: dates, addresses, web addresses, the words of a letter. */
export function isOtherLine(text: string): boolean {
  return [letterPhrase, tick, dateLine, webAddress, labelledLine, captionLine, rowEnd, twoSentences].some(pattern =>
    pattern.test(text),
  )
}

/** Whether a line is part of an address by what it looks like. */
export function isAddressLine(text: string): boolean {
  return addressLine.test(text)
}
