/** Where a text stands: what comes directly before and after it in its line, and what its line is. */
export interface TextSurroundings {
  /** `paragraph`, `line`: the text opens one (a heading or cell is a line); `break`: it follows a line break. */
  readonly start: 'paragraph' | 'line' | 'break' | 'inside'
  /** Nothing follows on this line. */
  readonly endsLine: boolean
  readonly inBrackets: boolean
  readonly inCell: boolean
  readonly inHeading: boolean
  /** A note marker stands directly before: `(` or `:` would make it something else. */
  readonly afterNote: boolean
  /** A bracket opens directly before: `^` would make it a note marker. */
  readonly afterBracket: boolean
  /** A bracket follows: `!` would make it a picture on a code host. */
  readonly beforeBracket: boolean
  /** The first or last character must not be a letter to the mark of emphasis beside it. */
  readonly encodeFirst: boolean
  readonly encodeLast: boolean
}

/** What a character means somewhere, and when it must stand behind a backslash. `rest` follows it, `before` precedes. */
interface Unsafe {
  readonly characters: string
  readonly when: (at: Position, around: TextSurroundings) => boolean
}

interface Position {
  readonly before: string
  readonly rest: string
  readonly index: number
}

const always = () => true

/**
 * One line per reason. What means something to this project's own reader comes first, what a code host alone would
 * read into the text after it.
 */
const unsafe: readonly Unsafe[] = [
  { characters: '\\*{', when: always },
  { characters: '_', when: ({ before, rest }) => !(isWordEnd(before) && isWordStart(rest)) },
  { characters: '[', when: ({ rest }, { inBrackets }) => inBrackets || rest.startsWith('^') },
  { characters: ']', when: ({ rest }, { inBrackets }) => inBrackets || rest.startsWith('(') },
  { characters: '(:', when: ({ index }, { afterNote }) => afterNote && index === 0 },
  { characters: '^', when: ({ index }, { afterBracket }) => afterBracket && index === 0 },
  { characters: '&', when: ({ rest }) => /^#?\w+;/.test(rest) },
  { characters: '|', when: (_, { inCell }) => inCell },
  { characters: '`~', when: always },
  { characters: '<', when: ({ rest }) => /^[a-z/!?]/i.test(rest) },
  { characters: '!', when: ({ rest }, { beforeBracket }) => beforeBracket && rest === '' },
]

const unsafeCharacters = /[\\*{_[\]^&(:|`~<!]/g

/** What would open another block at the start of a line, up to the character that must stand behind a backslash. */
const blockOpenings: readonly RegExp[] = [
  /^(?=#{1,6}(?: |$))/,
  /^(?=>)/,
  /^(?=[-+](?: |$))/,
  /^(?=-+ *$)/,
  /^\d{1,9}(?=[.)](?: |$))/,
]

/** After a line break also what would underline the line before or make it a table. */
const breakOpenings: readonly RegExp[] = [...blockOpenings, /^(?=[|:=-])/]

/** A text as it must be written so that it is read as these words again, and looks like them on a code host. */
export function escapeText(text: string, around: TextSurroundings): string {
  const value = text.replaceAll(/[\t\n\v\f\r]/g, ' ')
  const [first = ''] = value
  const last = [...value.slice(-2)].at(-1) ?? ''
  const atEnd = around.encodeLast || (around.endsLine && isSpace(last))
  const isOne = value.length === first.length
  const encodeFirst = around.encodeFirst || (around.start !== 'inside' && isSpace(first)) || (isOne && atEnd)
  const encodeLast = atEnd && !isOne
  const from = encodeFirst ? first.length : 0
  const to = value.length - (encodeLast ? last.length : 0)
  const body = escapeBody(value, from, to, around)
  return (encodeFirst ? encode(first) : '') + body + (encodeLast ? encode(last) : '')
}

function escapeBody(value: string, from: number, to: number, around: TextSurroundings): string {
  const body = value.slice(from, to)
  const opening = from === 0 ? openingLength(value, around.start) : -1
  const escaped = (character: string, index: number) => {
    const at = { before: body.slice(0, index), rest: value.slice(from + index + character.length), index: from + index }
    const inner = { ...at, rest: body.slice(index + character.length) }
    return unsafe.some(
      ({ characters, when }) => characters.includes(character) && when(character === '_' ? inner : at, around),
    )
  }
  const marked = [...body.matchAll(unsafeCharacters)]
    .filter(match => escaped(match[0], match.index))
    .map(match => match.index)
  const ends = around.inHeading ? [...body.matchAll(/(?<=^| )#(?=#*$)/g)].map(match => match.index) : []
  const slashes = [...new Set([...marked, ...ends, ...(opening >= 0 ? [opening] : [])])].sort(
    (one, other) => one - other,
  )
  return encodeSpaces(insertSlashes(body, slashes))
}

function openingLength(value: string, start: TextSurroundings['start']): number {
  if (start === 'inside' || start === 'line') return -1
  const openings = start === 'break' ? breakOpenings : blockOpenings
  const found = openings.map(opening => opening.exec(value)).find(match => match !== null)
  return found ? found[0].length : -1
}

function insertSlashes(body: string, slashes: readonly number[]): string {
  const cuts = [0, ...slashes, body.length]
  return cuts
    .slice(1)
    .map((end, index) => body.slice(cuts[index], end))
    .join('\\')
}

/** White space folds when it is read: a second space in a row is written as a character. */
function encodeSpaces(text: string): string {
  return text.replaceAll(/(?<= ) /g, '&#32;')
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

function isWordEnd(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(-2))
}

function isWordStart(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text)
}

/**
 * A character as a reference to itself: neither white space nor a letter where Markdown looks.
 * HTML knows no reference to a control character or a code point that is none: those stay, and may cost an emphasis.
 */
function encode(character: string): string {
  if (/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character)) return character
  return character === '\u00a0' ? '&nbsp;' : `&#${character.codePointAt(0) ?? 32};`
}
