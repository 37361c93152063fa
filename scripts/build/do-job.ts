import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yearPagesOf } from '../../src/site/pages-of.ts'
import { listed } from '../../src/site/sitemap.ts'
import { frameOf } from '../assemble-site.ts'
import { readShared, type SharedContent } from '../load-content.ts'
import { pageOutputs } from '../site-outputs.ts'
import { writePages } from '../write-pages.ts'
import type { BuildFrame, BuildJob, ComparedPair, JobResult, RepeatsJob, YearJob } from './build-job.ts'
import { textComparer } from './compare-texts.ts'
import { keptTexts } from './kept-texts.ts'
import { lookAtTexts } from './look-at-texts.ts'
import { makeTexts } from './make-texts.ts'
import { writtenFiles } from './written-files.ts'

/** Does jobs of one build, one after the other. What all texts share is read once, unless it is at hand. */
export function jobDoer(frame: BuildFrame, shared = readSharedIn(frame)): (job: BuildJob) => Promise<JobResult> {
  return async job => {
    switch (job.kind) {
      case 'texts':
        return { kind: 'texts', texts: await makeTexts(frame, shared, job.texts) }
      case 'looks':
        return { kind: 'texts', texts: lookAtTexts(frame, shared, job.texts) }
      case 'year':
        return { kind: 'year', year: job.year, made: await makeYear(frame, shared, job) }
      case 'repeats':
        return { kind: 'repeats', compared: comparePairs(frame, shared, job) }
    }
  }
}

/** Reads what all texts share. */
function readSharedIn({ content, shared }: Pick<BuildFrame, 'content' | 'shared'>): SharedContent {
  return readShared(new Map(shared.map(path => [path, readFileSync(join(content, path))])))
}

function comparePairs(frame: BuildFrame, shared: SharedContent, { pairs }: RepeatsJob): readonly ComparedPair[] {
  const site = frameOf(shared, frame.standing, frame.names)
  const compare = textComparer(site, keptTexts(frame.kept).publication)
  return pairs.map(pair => ({ pair, entries: compare(pair) }))
}

async function makeYear(frame: BuildFrame, shared: SharedContent, { keys, around }: YearJob) {
  const site = frameOf(shared, frame.standing, frame.names)
  const kept = keptTexts(frame.kept)
  const pages = yearPagesOf(site, keys.map(kept.publication), around)
  const outputs = pageOutputs(site, pages)
  await writePages(frame.output, outputs, {})
  return {
    pages: pages.map(page => listed(site, page)),
    files: writtenFiles(
      frame.output,
      outputs.map(({ file }) => file),
    ),
  }
}
