import { claimLines } from './claim-lines.ts'
import type { ListDraft, ParagraphDraft, Pass } from './draft.ts'
import { type ListRun, listRuns } from './list-runs.ts'

/** Finds lists by their printed marks, with the lines and paragraphs that continue an item. */
export const findLists: Pass = draft => {
  const runs = listRuns(draft)
  const wanted = runs.flatMap(({ items }) =>
    items.flatMap(item => item.lines.map(({ line, rule }) => ({ line, role: 'item', rule }) as const)),
  )
  return { ...claimLines(draft, wanted), lists: runs.map(listOf), paragraphs: runs.flatMap(paragraphsOf) }
}

function listOf({ items, within }: ListRun): ListDraft {
  return {
    ordered: (items[0]?.mark.numbers.length ?? 0) > 0,
    items: items.map(({ mark, lines }) => ({ label: mark.label, lines: lines.map(({ line }) => line) })),
    ...(within === null ? {} : { within }),
  }
}

/** The paragraphs of items: a line that continues a sentence belongs to the line before it. */
function paragraphsOf({ items }: ListRun): ParagraphDraft[] {
  return items.flatMap(({ lines }) => {
    const paragraphs: number[][] = []
    for (const { line, rule } of lines) {
      if (rule === 'list-mark' || rule === 'item-paragraph') paragraphs.push([line])
      else paragraphs.at(-1)?.push(line)
    }
    return paragraphs.map(each => ({ lines: each }))
  })
}
