/** A word that a line of 320 pixels does not hold at the usual size of a heading. */
const longWord = /[\p{L}\p{M}]{20}/u

/** The class of a heading that has a long word: not every browser divides Dutch words, and letters a little smaller keep it whole. */
export function headingClass(text: string, mark?: string): string | undefined {
  if (!longWord.test(text)) return mark
  return mark === undefined ? 'long-word' : `${mark} long-word`
}
