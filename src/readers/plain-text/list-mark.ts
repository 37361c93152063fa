/** A list mark as printed at the start of a line. `number` is set for numbered marks. */
export interface ListMark {
  readonly label: string
  readonly kind: string
  readonly number: number | null
  /** Characters of the raw line up to the text of the item. */
  readonly length: number
}

const bullet = '[-–—•▪▫◦‣●○■□►➢✓·*\\uF0B7\\uF0A7]'
const number = '(\\d{1,2})[.)°]?'
const mark = new RegExp(
  `^(\\p{White_Space}*)(${bullet}(?:\\p{White_Space}+${number})?|\\d{1,2}[.)])\\p{White_Space}+(?=\\P{White_Space})`,
  'u',
)

/** The list mark of a raw line, if it starts with one: `– `, `• `, `1. `, `- 1 `, ` • 1. `. */
export function listMarkOf(raw: string): ListMark | null {
  const match = mark.exec(raw)
  const label = match?.[2]?.replaceAll(/\p{White_Space}+/gu, ' ')
  if (!match || !label) return null
  const digits = /\d+/.exec(label)
  return {
    label,
    kind: label.replace(/\d+/, '1'),
    number: digits ? Number(digits[0]) : null,
    length: match[0].length,
  }
}
