import { parseArgs } from 'node:util'

/**
 * How much to measure: sizes in sections, tasks (none: all), rounds of each task per size, seed of the archive, seconds
 * for one command, minutes for everything.
 */
export interface BenchOptions {
  readonly sizes: readonly number[]
  readonly tasks: readonly string[]
  readonly rounds: number
  readonly seed: number
  readonly limitSeconds: number
  readonly minutes: number
}

const usage =
  'hulp: npm run bench -- [--maten=100,1000,10000] [--taken=TAKEN] [--keren=3] [--zaad=20201] [--grens=600] [--tijd=19]\n' +
  '      --grens: seconden voor één opdracht; --tijd: minuten voor alles, daarna begint niets nieuws meer'

/** Reads the options; null, and what exists on standard error, for anything else. Input: the names of all tasks. */
export function benchOptions(values: readonly string[], all: readonly string[]): BenchOptions | null {
  try {
    const given = parseArgs({
      args: [...values],
      options: {
        maten: { type: 'string', default: '100,1000,10000' },
        taken: { type: 'string', default: all.join(',') },
        keren: { type: 'string', default: '3' },
        zaad: { type: 'string', default: '20201' },
        grens: { type: 'string', default: '600' },
        tijd: { type: 'string', default: '19' },
      },
    }).values
    const tasks = given.taken.split(',')
    const strange = tasks.find(task => !all.includes(task))
    if (strange !== undefined) throw new Error(`geen taak: ${strange}`)
    return {
      sizes: given.maten
        .split(',')
        .map(positive)
        .sort((one, other) => one - other),
      tasks,
      rounds: positive(given.keren),
      seed: positive(given.zaad),
      limitSeconds: positive(given.grens),
      minutes: positive(given.tijd),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${reason}\n${usage.replace('TAKEN', all.join(','))}\n`)
    return null
  }
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`geen getal boven nul: ${text}`)
  return number
}
