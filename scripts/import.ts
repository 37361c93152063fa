import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction } from '../src/document/publication.ts'
import { readMetadata } from '../src/readers/content/metadata.ts'
import { importOptions } from './import-options.ts'
import { importSource } from './import-source.ts'
import { changesBetween, summaryOf } from './publication-changes.ts'

const { file, target, overwrite } = importOptions(process.argv.slice(2))
if (!file || !target) stop('gebruik: npm run import -- content/sources/<jaar>/<naam>.txt [--doel=map] [--overschrijf]')
if (!existsSync(file)) stop(`${file}: dit bestand bestaat niet`)

const { chapters, findings } = importSource(file, readFileSync(file), correctionsOf(file))
const changes = changesBetween(readChapters(target), chapters)
const isEdited = changes.some(({ before }) => before !== null)

if (changes.length === 0) process.stdout.write(`${target}: niets te doen, de publicatie is gelijk aan de bron\n`)
else if (isEdited && !overwrite) {
  process.stdout.write(`${target} is anders dan de import zou schrijven:\n\n${summaryOf(changes)}\n\n`)
  process.stdout.write('er is niets geschreven; met --overschrijf gaan de wijzigingen in deze bestanden verloren\n')
  process.exitCode = 1
} else {
  writeChapters(target)
  process.stdout.write(`${summaryOf(changes)}\n\n${target}: ${chapters.size} hoofdstukken, ${findings} bevindingen\n`)
  if (findings > 0)
    process.stdout.write(`hulp: npm run read -- --explain ${file} laat zien hoe elke regel is gelezen\n`)
}

/** The corrections in the `.yaml` beside a source; without one, or with faults in it, there are none to carry out. */
function correctionsOf(source: string): readonly Correction[] {
  const path = source.replace(/\.\w+$/, '.yaml')
  if (!existsSync(path)) return []
  return readMetadata({ file: path, text: readFileSync(path, 'utf8') }, '').value?.corrections ?? []
}

/** The chapter files of a publication as they are; other files (`in-het-kort.md`) are the editors' alone. */
function readChapters(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter(name => /^\d{2,}-.*\.md$/.test(name))
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

function writeChapters(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, after } of changes) {
    if (after === null) rmSync(join(folder, name))
    else writeFileSync(join(folder, name), after)
  }
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
