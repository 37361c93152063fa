import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysOverdue } from '../../src/gate/statement-age.ts'
import { measurementFile, readMeasurement } from '../../src/readers/content/statement.ts'

const file = join('content', measurementFile)

/** Says so when the last test of everything was too long ago; without one that can be read, there is nothing to say. */
export function tellOverdue(today: string): boolean {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : null
  const measured = text === null ? null : readMeasurement({ file, text }).value
  const overdue = measured ? daysOverdue(measured.date, today) : 0
  if (overdue > 0)
    console.error(`${file}: de laatste volledige test is ${overdue} dagen te oud; draai npm run statement`)
  return overdue > 0
}
