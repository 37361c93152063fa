import { createHash } from 'node:crypto'
import { readKept, writeWhole } from './kept-file.ts'
import type { MadePages, WrittenFile } from './made-text.ts'

/** Files that were made together, and the hash of all that they were made from. */
export interface MadeFiles {
  readonly hash: string
  readonly files: readonly WrittenFile[]
}

/** Pages that were made together. */
export interface MadeUnit extends MadeFiles, MadePages {}

/** The pages about all texts by their address, and all other files about them. */
export interface MadeAbout {
  readonly pages: Readonly<Record<string, MadeFiles>>
  readonly files: readonly WrittenFile[]
}

/** The search index: the fragments of each text by its key, and all other files. */
export interface MadeSearch extends MadeFiles {
  readonly texts: Readonly<Record<string, MadeFiles>>
}

/** What a build leaves for the next: the hashes of what it made everything from, and every file that it wrote. */
export interface BuildState {
  /** The hash of the code, and of where the site stands: with another nothing of this is of use. */
  readonly base: string
  /** Of all that a build depends on: the code, the options, every file of the content. */
  readonly all: string
  readonly texts: Readonly<Record<string, MadeFiles>>
  readonly years: Readonly<Record<string, MadeUnit>>
  readonly shared: MadeAbout
  readonly assets: MadeFiles
  readonly search: MadeSearch
  /** What was said at the end. */
  readonly summary: readonly string[]
}

/** What was made by an earlier build of the same code, or null when there is none, or none that can be read. */
export function readState(file: string, base: string): BuildState | null {
  const state = readKept<BuildState | null>(file, null)
  return state?.base === base ? state : null
}

/** Leaves the state for the next build. */
export function writeState(file: string, state: BuildState): void {
  writeWhole(file, JSON.stringify(state))
}

/** What a build made, in its parts. */
export type BuiltFiles = Omit<BuildState, 'base' | 'all' | 'summary'>

/** Every file that a build wrote. */
export function filesOf(state: BuiltFiles): readonly WrittenFile[] {
  const { texts, years, shared, assets, search } = state
  const parts = [texts, years, shared.pages, search.texts].flatMap(units => Object.values(units))
  return [...parts, shared, assets, search].flatMap(({ files }) => files)
}

/** One hash of several things, in this order. Texts that follow each other are hashed in one go: each time costs. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  let text = ''
  for (const part of parts) {
    text += `${part.length}:`
    if (typeof part === 'string') text += part
    else {
      hash.update(text).update(part)
      text = ''
    }
  }
  return hash.update(text).digest('hex')
}
