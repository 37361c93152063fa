import { createHash } from 'node:crypto'
import { searchDraftsOf } from '../../src/site/search-records.ts'
import { frameOf } from '../assemble-site.ts'
import { checkBuiltText } from '../check-built.ts'
import type { SharedContent } from '../load-content.ts'
import { copiedSources } from '../site-outputs.ts'
import { writePages } from '../write-pages.ts'
import type { BuildFrame, DueText } from './build-job.ts'
import { describeText } from './describe-text.ts'
import { keptTexts } from './kept-texts.ts'
import type { MadeText } from './made-text.ts'
import { type OpenText, openText, readText } from './open-text.ts'
import { writtenFiles } from './written-files.ts'

/**
 * Makes texts: reads each, writes its pages, holds them against the source word by word, and keeps what others need.
 * A text knows the others by name only, so that texts can be made beside each other and kept apart.
 */
export async function makeTexts(
  frame: BuildFrame,
  shared: SharedContent,
  due: readonly DueText[],
): Promise<readonly MadeText[]> {
  const site = frameOf(shared, frame.standing, frame.names)
  const open = due.map(({ key, paths }) => openText(readText(frame.content, { paths }), { key, site, shared }))
  await writePages(
    frame.output,
    open.flatMap(({ outputs }) => outputs),
    Object.assign({}, ...open.map(text => copiedSources(text.site, frame.content))),
  )
  const kept = keptTexts(frame.kept)
  return open.map((text, index) => {
    const records = text.publication ? searchDraftsOf(site, text.publication) : []
    const recordsText = JSON.stringify(records)
    const made = madeOf(frame, shared, text, {
      hash: due[index]?.hash ?? '',
      records: records.length,
      recordsHash: createHash('sha256').update(recordsText).digest('hex'),
    })
    return kept.write(made, text.publication, recordsText)
  })
}

function madeOf(
  frame: BuildFrame,
  shared: SharedContent,
  text: OpenText,
  { hash, records, recordsHash }: Pick<MadeText, 'hash' | 'records' | 'recordsHash'>,
): MadeText {
  const { content, publication } = text
  const [source] = content.sources
  const described = describeText(frame, shared, text, hash)
  const built =
    publication && source ? checkBuiltText(frame.output, publication, source, text.site.accounts?.[text.key]) : null
  return {
    ...described,
    findings: [...described.findings, ...(built?.findings ?? [])],
    files: writtenFiles(
      frame.output,
      described.files.map(({ path }) => path),
    ),
    records,
    recordsHash,
    words: { source: built?.words.source ?? 0, unaccounted: built?.words.unaccounted ?? 0 },
  }
}
