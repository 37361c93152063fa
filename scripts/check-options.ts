import { parseArgs } from 'node:util'
import { formats } from '../src/report/formats.ts'

/** What the check can be told: how to tell what it finds, and whether to carry out what is safe. */
export interface CheckOptions {
  readonly format: keyof typeof formats
  readonly fix: boolean
}

const usage = `hulp: npm run check -- [--format=${Object.keys(formats).join('|')}] [--fix]`

/** Reads `--format` and `--fix`; null, and what exists on standard error, for anything else. */
export function checkOptions(values: readonly string[]): CheckOptions | null {
  try {
    const { values: given } = parseArgs({
      args: [...values],
      options: { format: { type: 'string', default: 'line' }, fix: { type: 'boolean', default: false } },
    })
    if (isFormat(given.format)) return { format: given.format, fix: given.fix }
  } catch {
    // An option that does not exist is answered as a value that does not.
  }
  process.stderr.write(`onbekend: ${values.join(' ')}\n${usage}\n`)
  return null
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name)
}
