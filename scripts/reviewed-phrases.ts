import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Phrase, readPhrases } from '../src/readers/content/phrases.ts'

/** The reviewed list of foreign phrases of this project; empty when it cannot be read, which `npm run check` reports. */
export function reviewedPhrases(): readonly Phrase[] {
  const path = join(import.meta.dirname, '../content/languages.yaml')
  try {
    return readPhrases({ file: 'content/languages.yaml', text: readFileSync(path, 'utf8') }).value ?? []
  } catch {
    return []
  }
}
