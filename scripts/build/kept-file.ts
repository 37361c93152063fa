import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What an earlier build kept in a file as JSON; something else when there is none, or none that can be read. */
export function readKept<T>(file: string, otherwise: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return otherwise
  }
}

/** Writes a file in one step: who reads it, also after a kill at any moment, finds the old content or the new. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.next`, content)
  renameSync(`${file}.next`, file)
}
