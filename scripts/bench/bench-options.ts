import { parseArgs } from 'node:util'

/** How much to measure: sizes in sections, runs of each contender per size, seed of the archive, seconds for one command. */
export interface BenchOptions {
  readonly sizes: readonly number[]
  readonly runs: number
  readonly seed: number
  readonly limitSeconds: number
}

/** Reads `--maten=100,1000,10000`, `--keren=3`, `--zaad=20201` and `--grens=600`. Throws on anything else. */
export function benchOptions(values: readonly string[]): BenchOptions {
  const given = parseArgs({
    args: [...values],
    options: {
      maten: { type: 'string', default: '100,1000,10000' },
      keren: { type: 'string', default: '3' },
      zaad: { type: 'string', default: '20201' },
      grens: { type: 'string', default: '600' },
    },
  }).values
  const numbers = [given.keren, given.zaad, given.grens].map(positive)
  const [runs = 1, seed = 1, limitSeconds = 1] = numbers
  return { sizes: given.maten.split(',').map(positive), runs, seed, limitSeconds }
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`geen getal boven nul: ${text}`)
  return number
}
