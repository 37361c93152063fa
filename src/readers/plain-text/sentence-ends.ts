/** Only after a letter or a closing mark can digits be a note number: `PGB2.0` is a name. */
const sentenceEnd = /(?:[.!?…]["'”’»)\]]{0,3}(?:[([]\d{1,3}[)\]])?|[\p{L})\]%"'”’»][.!?…]["'”’»)\]]?\d{1,3})$/u

/** No end of a sentence is longer; the pattern would be tried at every letter of what stands before it. */
const longestEnd = 12

/** Whether a line ends as a sentence does; a note number or closing quotes may follow the point. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-longestEnd)) && !endsInAbbreviation(text)
}

/** Abbreviations that are followed by what they introduce, so that their point ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:art|bijv|blz|ca|dhr|dr|drs|incl|ing|ir|jl|m\.b\.t|m\.u\.v|mevr|mr|nr|nrs|o\.a|o\.b\.v|par|prof|resp|t\.a\.v|t\.b\.v|t\.o\.v|vgl|zgn)\.$/i

function endsInAbbreviation(text: string): boolean {
  return abbreviations.test(text.slice(-12))
}

/** Whether a line announces what comes below it, or is one of a row of parts. */
export function endsAsLeadIn(text: string): boolean {
  return /[:;]["'”’»)\]]?$/u.test(text.slice(-2))
}

/** Words that cannot end a sentence or a heading: something has to follow. Particles of verbs (`aan`, `op`) can. */
const openWords =
  'als de deze dat dan een en enkele haar het hun ieder iedere met of onder onze per te tot tussen vanaf vanuit van via voor waarbij waarin waarmee waarop wegens zoals zonder'
const openEnd = new RegExp(`(?:[,(/€&–-]|(?:^|[\\s(])(?:${openWords.replaceAll(' ', '|')}))$`, 'iu')

/** Whether a line stops where something must follow: after an article, a preposition, a comma, a hyphen. */
export function endsOpen(text: string): boolean {
  return openEnd.test(text.slice(-16))
}

/** Whether a line begins in the middle of a sentence: with a lower-case letter, quotes and brackets aside. */
export function startsLowerCase(text: string): boolean {
  return /^["'“‘«([]{0,2}\p{Ll}/u.test(text)
}

/** Whether a line begins with what no sentence begins with: a suffix (`-antistoffen`), a dash, an amount, a closing mark. */
export function startsMidSentence(text: string): boolean {
  return /^(?:[-–]\p{L}|[-–—] \p{Ll}|[€%)\],;]|\d[\d.,]*\s+\p{Ll})/u.test(text)
}
