import { frameOf } from '../assemble-site.ts'
import type { SharedContent } from '../load-content.ts'
import type { BuildFrame, DueText } from './build-job.ts'
import { describeText } from './describe-text.ts'
import { keptTexts } from './kept-texts.ts'
import type { MadeText } from './made-text.ts'
import { openText, readText } from './open-text.ts'

/** Looks at texts one after the other, and keeps what is said of each, and the text itself. No page is made. */
export function lookAtTexts(frame: BuildFrame, shared: SharedContent, due: readonly DueText[]): readonly MadeText[] {
  const site = frameOf(shared, frame.standing, frame.names)
  const kept = keptTexts(frame.kept)
  return due.map(one => {
    const text = openText(readText(frame.content, one), { key: one.key, site, shared })
    return kept.write(describeText(frame, shared, text, one.hash), text.publication, '[]')
  })
}
