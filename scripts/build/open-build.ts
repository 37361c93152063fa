import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFrame } from '../../src/site/site.ts'
import { frameOf } from '../assemble-site.ts'
import type { ListedContent } from '../content-files.ts'
import { type SharedContent, textKeyOf } from '../load-content.ts'
import type { BuildOptions } from '../options.ts'
import type { BuildFrame } from './build-job.ts'
import type { BuildState } from './build-state.ts'
import { keptNames } from './kept-names.ts'
import { keptShared } from './kept-shared.ts'
import { type KeptTexts, keptTexts } from './kept-texts.ts'
import { type PlannedText, planTexts } from './plan-texts.ts'
import type { Progress } from './progress.ts'
import type { StandingFiles } from './standing-files.ts'
import type { TextSource } from './take-text.ts'

/** What a build has to go by. `output` is the folder to fill, `previous` the one of the last build that was finished. */
export interface BuildInput {
  readonly options: BuildOptions
  readonly listed: ListedContent
  readonly hashes: ReadonlyMap<string, string>
  /** The hash of the code, and of where the site will stand. */
  readonly base: string
  readonly before: BuildState | null
  readonly kept: string
  readonly output: string
  readonly previous: string
  readonly progress: Progress
  /** Where texts that were made before are taken from. */
  readonly source: TextSource
}

/** A build that was opened: what is read of the content, and which texts there are. */
export interface OpenBuild extends BuildInput {
  readonly shared: SharedContent
  readonly site: SiteFrame
  readonly planned: readonly PlannedText[]
  readonly texts: KeptTexts
  readonly frame: BuildFrame
}

/** A build that can write. */
export interface Build extends OpenBuild {
  /** What stands in `output` already, and is the same in `previous`. */
  readonly standing: StandingFiles
}

/** Reads what all texts share and plans the texts. */
export function openBuild(input: BuildInput): OpenBuild {
  const { options, hashes, base } = input
  const common = input.listed.entries.map(({ path }) => path).filter(path => textKeyOf(path) === null)
  const shared = keptShared(
    join(input.kept, 'shared'),
    base,
    new Map(common.map(path => [path, hashes.get(path) ?? ''])),
    path => readFileSync(join(options.content, path)),
  )
  const known = keptNames(join(input.kept, 'names.json'), base)
  const planned = planTexts(options.content, input.listed, hashes, base, known.kept)
  known.write()
  const names = planned.flatMap(({ name }) => name ?? [])
  const folder = join(input.kept, 'texts')
  return {
    ...input,
    shared,
    site: frameOf(shared, options, names),
    planned,
    texts: keptTexts(folder),
    frame: {
      content: options.content,
      shared: common,
      output: input.output,
      kept: folder,
      standing: { url: options.url, pathPrefix: options.pathPrefix },
      names,
    },
  }
}
