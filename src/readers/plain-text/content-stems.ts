const smallWords = new Set(
  `aan alle als betekent bij dan dat de der deze die dit doen door een elk elke en er geen goed goede haar hebben heeft heel het hier
  hoe hun iedereen ieder in is ja jaar kabinet kan komt kunnen maar meer met mijn moet moeten na naar nederland niet nieuw nieuwe
  nodig nog nu of om onder ons onze ook op over per samen te tegen ten ter tot tussen uit van vanuit vele via voor vraagt waar waarin
  waarmee want was wat we werk werken wil willen wij worden wordt zal zich zijn zo zoals zorgen zien`.split(/\s+/),
)
const endings = ['heden', 'heid', 'ingen', 'ische', 'isch', 'ing', 'atie', 'ende', 'en', 'es', 'e', 's']

/** The words of a text that carry its meaning, in order, cut to their stems, without accents and capitals. */
export function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const words = plain.match(/\p{L}{4,}|\p{Lu}{2,3}(?!\p{L})/gu) ?? []
  return words
    .map(word => word.toLowerCase())
    .filter(word => !smallWords.has(word))
    .map(stemOf)
}

function stemOf(word: string): string {
  const ending = endings.find(each => word.endsWith(each) && word.length - each.length >= 4)
  // Dutch doubles a letter to keep a sound: `bekwaam`, `bekwame`; `betrokken`, `betrok`.
  return (ending ? word.slice(0, -ending.length) : word).replaceAll(/(.)\1/g, '$1')
}

/** Whether a word of the text says a word of a heading: itself, in a compound, or by a long common beginning. */
export function isAkin(heading: string, word: string): boolean {
  if (heading === word) return true
  if (heading.length >= 5 && (word.startsWith(heading) || word.endsWith(heading))) return true
  if (word.length >= 6 && heading.startsWith(word)) return true
  return heading.length >= 7 && word.length >= 7 && heading.slice(0, 7) === word.slice(0, 7)
}

/** How many of the heading's words a text says at least once. */
export function countSaid(heading: readonly string[], words: readonly string[]): number {
  return heading.filter(stem => words.some(word => isAkin(stem, word))).length
}
