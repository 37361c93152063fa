import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeHash } from '../code-hash.ts'
import { type ListedContent, listContent } from '../content-files.ts'
import type { BuildOptions } from '../options.ts'
import { hashOf } from './build-state.ts'
import { contentHashes } from './content-hashes.ts'
import { type Progress, tellProgress } from './progress.ts'

/** What every build begins with: what there is to build from, and where it keeps what it made. */
export interface BegunBuild {
  readonly options: BuildOptions
  readonly started: number
  readonly listed: ListedContent
  readonly hashes: ReadonlyMap<string, string>
  /** The hash of the code. */
  readonly code: string
  /** The hash of the code, and of where the site will stand. */
  readonly base: string
  /** The hash of everything that the outcome depends on. */
  readonly all: string
  readonly kept: string
  readonly progress: Progress
}

/** Reads what changed of the content, for its hashes. Nothing is made of it yet, and no code is loaded that would. */
export function beginBuild(options: BuildOptions): BegunBuild {
  const started = performance.now()
  const progress = tellProgress(started)
  progress.begin('inhoud lezen', 0)
  const listed = listContent(options.content)
  const kept = `.cache/build/${hashOf(resolve(options.output)).slice(0, 12)}`
  if (options.isFresh) rmSync(kept, { recursive: true, force: true })
  const hashes = contentHashes(listed, `${kept}/content.json`)
  const code = codeHash()
  const base = hashOf(code, JSON.stringify([options.url, options.pathPrefix]))
  return {
    options,
    started,
    listed,
    hashes,
    code,
    base,
    all: hashOf(base, JSON.stringify([options.withSearch, listed.findings, ...hashes])),
    kept,
    progress,
  }
}
