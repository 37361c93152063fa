import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction } from '../src/document/publication.ts'
import { readMetadata } from '../src/readers/content/metadata.ts'
import { importOptions } from './import-options.ts'
import { importSource } from './import-source.ts'
import { mergeChapters, showConflicts } from './merge-chapters.ts'
import { previousImport } from './previous-import.ts'
import { tellProgress } from './progress.ts'
import { changesBetween, type FileChange, summaryOf } from './publication-changes.ts'

const usage =
  'gebruik: npm run import -- content/sources/<jaar>/<naam>.txt … [--doel=map] [--basis=REV] [--overschrijf]\n' +
  '         een map staat voor elke .txt daaronder'

const { files, overwrite, base } = importOptions(process.argv.slice(2))
const progress = tellProgress()
const say = (...lines: readonly string[]) => {
  progress.clear()
  process.stdout.write(`${lines.join('\n\n')}\n`)
}
if (files.length === 0) stop(usage)
progress.begin('bronnen importeren', files.length)
for (const { file, target } of files) {
  if (!target) stop(usage)
  if (!existsSync(file)) stop(`${file}: dit bestand bestaat niet`)
  if (!importOne(file, target)) process.exitCode = 1
  progress.add()
}
progress.clear()

/** Imports one source, saying what changed; false when an editor has something to decide. */
function importOne(file: string, target: string): boolean {
  const { chapters, findings } = importSource(file, readFileSync(file), correctionsOf(file))
  const there = readChapters(target)
  const previous = there.size > 0 && !overwrite ? previousImport(file, base) : null
  const merged = previous && mergeChapters(there, previous, chapters)
  const changes = changesBetween(there, merged?.chapters ?? chapters)
  if (changes.length === 0 && !merged?.conflicts.length) {
    const kept = changesBetween(there, chapters).length
    say(
      `${target}: niets te doen, ${kept === 0 ? 'de publicatie is gelijk aan de bron' : `de bron is niet veranderd sinds ${base}; uw wijzigingen blijven`}`,
    )
    return true
  }
  if (there.size > 0 && !merged && !overwrite) {
    say(
      `${target} is anders dan de import zou schrijven:`,
      summaryOf(changes),
      `er is niets geschreven: ${base} heeft deze bron niet, dus is niet te zien wat van u is`,
      'hulp: noem met --basis=REV een revisie die de oude bron heeft; met --overschrijf gaan de wijzigingen verloren',
    )
    return false
  }
  writeChapters(target, changes)
  say(summaryOf(changes), `${target}: ${(merged?.chapters ?? chapters).size} hoofdstukken, ${findings} bevindingen`)
  if (findings > 0) say(`hulp: npm run read -- --explain ${file} laat zien hoe elke regel is gelezen`)
  if (!merged?.conflicts.length) return true
  say(
    showConflicts(merged.conflicts),
    'hulp: neem over wat de bron zegt, of laat het zo; npm run check zegt of er een woord ontbreekt',
  )
  return false
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

function writeChapters(folder: string, changes: readonly FileChange[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, after } of changes) {
    if (after === null) rmSync(join(folder, name))
    else writeFileSync(join(folder, name), after)
  }
}

function stop(message: string): never {
  progress.clear()
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
