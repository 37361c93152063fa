import type { ToldGateFinding } from '../../src/gate/tell.ts'
import { formats } from '../../src/report/formats.ts'

/** Prints findings as all findings of the project are told: for people, or in the format that was asked for. */
export function printTold(told: readonly ToldGateFinding[], format: keyof typeof formats = 'line'): void {
  if (told.length === 0 && format === 'line') return
  const text = formats[format](told)
  if (format === 'line') console.error(`${text}\n`)
  else console.log(text)
}
