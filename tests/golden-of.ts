import type { Reading } from '../src/document/reader.ts'
import { showFindings, showLines } from './show-reading.ts'

/** The whole reading of a source as a text to compare with: every line with its role, level and rule, then the findings. */
export function goldenOf(reading: Reading): string {
  return `${showLines(reading)}\n\n${showFindings(reading)}\n`
}

/** The golden of a source: `content/sources/2020/jaarverslag-bzk.txt` is `2020-jaarverslag-bzk.txt`. */
export function goldenName(source: string): string {
  return source.split(/[\\/]/).slice(-2).join('-')
}
