/** White space of any kind: beside it a mark of emphasis means nothing, and at an end of a line it is lost. */
export function isSpace(character: string): boolean {
  return /\s/.test(character)
}

/** A sign that every Markdown parser takes for one; of others (`€`, `’`) they differ. */
export function isAsciiSign(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}

/** A letter or digit for every Markdown parser. */
export function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/** The first character of a text; empty when the text is. A pair of surrogates is one. */
export function firstCharacter(text: string): string {
  return text.slice(0, isPair(text) ? 2 : 1)
}

/** The last character of a text; empty when the text is. */
export function lastCharacter(text: string): string {
  return text.slice(isPair(text.slice(-2)) ? -2 : -1)
}

/** Whether a text begins with a pair of surrogates. */
function isPair(text: string): boolean {
  return (text.codePointAt(0) ?? 0) > 0xffff
}

/**
 * A character as a reference to itself: neither white space nor a letter where Markdown looks.
 * HTML knows no reference to a control character or a code point that is none: those stay, and may cost an emphasis.
 */
export function referenceTo(character: string): string {
  if (/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character)) return character
  return character === '\u00a0' ? '&nbsp;' : `&#${character.codePointAt(0) ?? 32};`
}
