/** One word of a brace group: `#wonen`, `toegevoegd` (no value) or `thema=wonen`; `offset` counts from the `{`. */
export interface BraceWord {
  readonly key: string
  readonly value: string | null
  readonly raw: string
  readonly offset: number
}

/** A brace group as written, with its length in the text. */
export interface BraceGroup {
  readonly raw: string
  readonly words: readonly BraceWord[]
}

/** Quoted values may hold anything but a line end, a quote in them stands after a backslash: `eenheid="x € 1.000"`. */
const quoted = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/.source
const plain = /[^{}"\n]*/.source
const group = new RegExp(`\\{${plain}(?:${quoted}${plain})*\\}`, 'y')
const word = new RegExp(`([^\\s{}"=]+)(?:=(${quoted}|[^\\s{}"]*))?|[^\\s{}]+`, 'g')

/** The brace group that starts at `start`, or null when there is none that ends. */
export function braceGroupAt(text: string, start: number): BraceGroup | null {
  group.lastIndex = start
  const raw = group.exec(text)?.[0]
  return raw === undefined ? null : { raw, words: wordsOf(raw) }
}

function wordsOf(raw: string): BraceWord[] {
  return [...raw.slice(1, -1).matchAll(word)].map(({ 0: whole, 1: key, 2: value, index }) => ({
    key: key ?? whole,
    value: value === undefined ? null : unquote(value),
    raw: whole,
    offset: index + 1,
  }))
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value
}
