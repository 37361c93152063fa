const smallWords = new Set(
  `aan alle als betekent bij dan dat de der deze die dit doen door een elk elke en er geen goed goede haar hebben heeft heel het hier
  hoe hun iedereen ieder in is ja jaar kabinet kan komt kunnen maar meer met mijn moet moeten na naar nederland niet nieuw nieuwe
  nodig nog nu of om onder ons onze ook op over per samen te tegen ten ter tot tussen uit van vanuit vele via voor vraagt waar waarin
  waarmee want was wat we werk werken wil willen wij worden wordt zal zich zijn zo zoals zorgen zien`.split(/\s+/),
)
/** By their last letter, so that few are tried. */
const endings = Map.groupBy(
  ['heden', 'heid', 'ingen', 'ische', 'isch', 'ing', 'atie', 'ende', 'en', 'es', 'e', 's'],
  ending => ending.charCodeAt(ending.length - 1),
)

/** The words of a text that carry its meaning, in order, cut to their stems, without accents and capitals. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const word of wordsOf(text)) {
    const lower = word.toLowerCase()
    if (!smallWords.has(lower)) stems.push(stemOf(lower))
  }
  return stems
}

/** The words that may carry meaning: of four letters or more, or an abbreviation. */
function wordsOf(text: string): readonly string[] {
  // ASCII letters are found in a third of the time.
  if (isAscii(text)) return text.match(/[A-Za-z]{4,}|[A-Z]{2,3}(?![A-Za-z])/g) ?? []
  return withoutAccents(text).match(/\p{L}{4,}|\p{Lu}{2,3}(?!\p{L})/gu) ?? []
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function stemOf(word: string): string {
  const ending = endings
    .get(word.charCodeAt(word.length - 1))
    ?.find(each => word.endsWith(each) && word.length - each.length >= 4)
  const stem = ending ? word.slice(0, -ending.length) : word
  // Dutch doubles a letter to keep a sound: `bekwaam`, `bekwame`; `betrokken`, `betrok`.
  return hasDouble(stem) ? withoutDoubles(stem) : stem
}

function withoutDoubles(text: string): string {
  return text.replaceAll(/(.)\1/g, '$1')
}

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true
  return false
}

/** Whether a word of the text says a word of a heading: itself, in a compound, or by a long common beginning. */
export function isAkin(heading: string, word: string): boolean {
  if (heading === word) return true
  // Of words that begin otherwise only a compound can say the heading's: at its end.
  if (heading.charCodeAt(0) !== word.charCodeAt(0))
    return heading.length >= 5 && word.length > heading.length && word.endsWith(heading)
  if (heading.length >= 5 && (word.startsWith(heading) || word.endsWith(heading))) return true
  if (word.length >= 6 && heading.startsWith(word)) return true
  return heading.length >= 7 && word.length >= 7 && heading.slice(0, 7) === word.slice(0, 7)
}

/** So many first letters of a heading's word, or all it has, are in every word that is akin to it. */
const sharedLetters = 6

/**
 * What tells whether a text may say a word of a heading, without looking for the words of the text: it has the letters
 * that an akin word would have.
 */
export function maySay(text: string): (heading: string) => boolean {
  // Its lower case depends on what follows a word.
  if (text.includes('Σ')) return () => true
  const letters = withoutDoubles((isAscii(text) ? text : withoutAccents(text)).toLowerCase())
  return heading => letters.includes(heading.slice(0, sharedLetters))
}

/** How many of the heading's words a text says at least once. */
export function countSaid(heading: readonly string[], words: readonly string[]): number {
  return heading.filter(stem => words.some(word => isAkin(stem, word))).length
}
