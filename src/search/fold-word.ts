/** A word as search compares it: ligatures and raised figures apart (`ĳ`, `CO₂`), without accents, in lower case. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text in the order of the text; a hyphen, an apostrophe or a figure's comma holds a word together. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-–'’.,][\p{L}\p{N}]+)*/gu) ?? []
}
