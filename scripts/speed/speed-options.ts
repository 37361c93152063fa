import { parseArgs } from 'node:util'

/** What to measure: the folder of a built site, how many rounds, and seconds after which a generator is given up. */
export interface SpeedOptions {
  readonly folder: string
  readonly rounds: number
  readonly limitSeconds: number
}

/** Reads `--map=_site`, `--rondes=7` and `--grens=600`. Throws on anything else. */
export function speedOptions(values: readonly string[]): SpeedOptions {
  const { map, rondes, grens } = parseArgs({
    args: [...values],
    options: {
      map: { type: 'string', default: '_site' },
      rondes: { type: 'string', default: '7' },
      grens: { type: 'string', default: '600' },
    },
  }).values
  return { folder: map, rounds: positive(rondes), limitSeconds: positive(grens) }
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`geen getal boven nul: ${text}`)
  return number
}
