/** A word that a line of 320 pixels does not hold at the usual size of a heading. */
const longWord = /[\p{L}\p{M}]{20}/u

/** The class of a heading that has a long word: not every browser divides Dutch words, and letters a little smaller keep it whole. */
export function headingClass(text: string, mark?: string): string | undefined {
  if (!hasLongWord(text)) return mark
  return mark === undefined ? 'long-word' : `${mark} long-word`
}

// The expression begins at every letter: it is asked of the few pieces that are long enough only.
function hasLongWord(text: string): boolean {
  return text.split(' ').some(piece => piece.length >= 20 && longWord.test(piece))
}
