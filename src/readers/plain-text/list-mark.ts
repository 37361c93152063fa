/**
 * A list mark as printed at the start of a line. Marks of one `kind` look alike; `numbers` is empty for a bullet and
 * has two readings for `i.` (9 and 1). `indent` and `length` count raw characters up to the mark and up to the text.
 */
export interface ListMark {
  readonly label: string
  readonly kind: string
  readonly numbers: readonly number[]
  readonly indent: number
  readonly length: number
}

const bullet = '[-–—•▪▫◦‣●○■□►➢➤✓✔·*\\uF0B7\\uF0A7\\uF0D8\\uF0FC]'
const number = '\\(?(?:\\d{1,2}|[a-z]|[ivx]{2,4})[.)°]'
const mark = new RegExp(
  `^(\\p{White_Space}*)(${bullet}\\p{White_Space}+(?:\\d{1,2}[.)]?|${number})|${bullet}|${number}|o)(?:\\p{White_Space}+(?=\\P{White_Space})|$)`,
  'u',
)
const loneBullet = /^[•▪▫◦‣●○■□►➢➤✓✔\uF0B7\uF0A7\uF0D8\uF0FC]$/u

/** The list mark of a raw line, if it starts with one: `– `, `• `, `1. `, `a) `, `- 1 `, ` • 1. `, or a bullet alone. */
export function listMarkOf(raw: string): ListMark | null {
  const match = mark.exec(raw)
  const label = match?.[2]?.replaceAll(/\p{White_Space}+/gu, ' ')
  if (!match || !label) return null
  if (match[0].length === raw.length && !loneBullet.test(label)) return null
  const [digits] = /\d+/.exec(label) ?? []
  const [letters] = /[a-z]+(?=[.)])/.exec(label) ?? []
  return {
    label,
    kind: label.replace(/\d+/, '1').replace(/[a-z]+(?=[.)])/, 'a'),
    numbers: digits ? [Number(digits)] : letters ? numbersOf(letters) : [],
    indent: match[1]?.length ?? 0,
    length: match[0].length,
  }
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

function numbersOf(letters: string): number[] {
  const roman = romans.indexOf(letters) + 1
  const letter = letters.length === 1 ? letters.charCodeAt(0) - 96 : 0
  return [letter, roman].filter(value => value > 0)
}
