/** A word of a brace group: alone (`toegevoegd`, `#wonen`), or with its value. */
export type BraceWord = string | readonly [key: string, value: string | number]

/** A brace group, `{#wonen thema=wonen-en-buurt}`; nothing when there is nothing to say. */
export function writeBraces(words: readonly (BraceWord | null)[]): string {
  const said = words.filter(word => word !== null)
  return said.length === 0 ? '' : `{${said.map(writeWord).join(' ')}}`
}

/** What would end the value, or mean something to whoever takes the group for text, as a code host does. */
const special = /["\\[\]*_`~]|<(?=[a-z/!?])|&(?=#?\w+;)/gi

function writeWord(word: BraceWord): string {
  if (typeof word === 'string') return word
  const [key, value] = [word[0], String(word[1]).replaceAll(/[\t\n\v\f\r]+/g, ' ')]
  return /^[\p{L}\p{N}.:/#%€+–•▪()-]+$/u.test(value)
    ? `${key}=${value}`
    : `${key}="${value.replaceAll(special, '\\$&')}"`
}
