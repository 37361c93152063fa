import { claimLines, openLines } from './claim-lines.ts'
import type { Draft, ListDraft, Pass, SourceLine } from './draft.ts'
import { type ListMark, listMarkOf } from './list-mark.ts'

interface Item {
  readonly line: SourceLine
  readonly mark: ListMark
}

/** Finds lists by their printed marks: marks of one kind that follow each other. */
export const findLists: Pass = draft => {
  const lists = runsOf(itemsOf(draft)).map(listOf)
  const wanted = lists.flatMap(list =>
    list.items.flatMap(item => item.lines.map(line => ({ line, role: 'item', rule: 'list-mark' }) as const)),
  )
  return { ...claimLines(draft, wanted), lists }
}

function itemsOf(draft: Draft): (Item | null)[] {
  return openLines(draft).map(line => {
    const mark = listMarkOf(line.raw)
    return mark ? { line, mark } : null
  })
}

function runsOf(items: readonly (Item | null)[]): Item[][] {
  const runs: Item[][] = []
  let run: Item[] = []
  for (const item of [...items, null]) {
    const last = run.at(-1)
    if (item && (!last || follows(last.mark, item.mark))) run.push(item)
    else {
      runs.push(run)
      run = item ? [item] : []
    }
  }
  return [...runs, run].filter(isList)
}

function follows(before: ListMark, after: ListMark): boolean {
  return before.kind === after.kind && (after.number === null || after.number === (before.number ?? 0) + 1)
}

function isList(run: readonly Item[]): boolean {
  return run.length > 1 || (run.length === 1 && run[0]?.mark.number === null)
}

function listOf(run: readonly Item[]): ListDraft {
  return {
    ordered: run[0]?.mark.number !== null,
    items: run.map(({ line, mark }) => ({ label: mark.label, lines: [line.number] })),
  }
}
