import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlainText } from '../src/readers/plain-text.ts'
import { goldenName, goldenOf } from './golden-of.ts'

/** Writes how each source is read now; whoever runs this reads the difference before committing it. */
const sources = join(import.meta.dirname, '../content/sources')
const goldens = join(import.meta.dirname, 'cases/reading-whole')

mkdirSync(goldens, { recursive: true })
for (const name of readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(each => each.endsWith('.txt'))) {
  const reading = readPlainText({ file: name, bytes: readFileSync(join(sources, name)) })
  writeFileSync(join(goldens, goldenName(name)), goldenOf(reading))
  console.log(goldenName(name))
}
