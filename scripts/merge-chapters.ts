import { diff3Merge } from 'node-diff3'
import { alignWords } from '../src/rules/align-words.ts'

/** Chapters in Markdown, by file name. */
export type ChapterTexts = ReadonlyMap<string, string>

/** A place that an editor and the source both changed: the editor's lines stay, the import's are shown. */
export interface MergeConflict {
  readonly name: string
  readonly line: number
  readonly mine: readonly string[]
  readonly wanted: readonly string[]
}

/** Chapters after merging, and what could not be merged. */
export interface MergedChapters {
  readonly chapters: ChapterTexts
  readonly conflicts: readonly MergeConflict[]
}

const fileMark = '\u0000'

/**
 * Merges three ways: what the import writes now (`wanted`) into what editors made (`mine`) of what the import wrote
 * before (`base`). The publication is merged as one text, so that editors may have cut and named its files otherwise.
 * Nothing of an editor is overwritten.
 */
export function mergeChapters(mine: ChapterTexts, base: ChapterTexts, wanted: ChapterTexts): MergedChapters {
  const lines: string[] = []
  const conflicts: MergeConflict[] = []
  for (const region of diff3Merge(linesOf(mine), linesOf(base), linesOf(wanted), { excludeFalseConflicts: true })) {
    if (region.ok) lines.push(...region.ok)
    if (!region.conflict) continue
    const both = mergeNeighbours(region.conflict)
    if (both) lines.push(...both)
    if (both) continue
    const start = lines.findLastIndex(line => line.startsWith(fileMark))
    conflicts.push({
      name: (lines[start] ?? '').slice(1),
      line: lines.length - start,
      mine: region.conflict.a.filter(isText),
      wanted: region.conflict.b.filter(isText),
    })
    lines.push(...region.conflict.a)
  }
  return { chapters: chaptersOf(lines), conflicts }
}

/** Lines as they are, and what one side puts in their place. */
interface Change {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/**
 * Two sides that changed neighbouring lines, each its own (the source took a paragraph away, the editor gave the
 * heading below it a theme), need no one to choose. Null when they changed the same lines.
 */
function mergeNeighbours({ a, o, b }: { a: readonly string[]; o: readonly string[]; b: readonly string[] }) {
  const changes = [...changesOf(o, a), ...changesOf(o, b)].toSorted((one, other) => one.start - other.start)
  const isApart = changes.every(({ start, end }, index) => start < end && start >= (changes[index - 1]?.end ?? 0))
  if (!isApart) return null
  return changes
    .toReversed()
    .reduce((lines, { start, end, lines: own }) => lines.toSpliced(start, end - start, ...own), [...o])
}

function changesOf(from: readonly string[], to: readonly string[]): readonly Change[] {
  return alignWords(from, to)
    .filter(({ kind }) => kind !== 'equal')
    .map(({ aStart, aEnd, bStart, bEnd }) => ({ start: aStart, end: aEnd, lines: to.slice(bStart, bEnd) }))
}

function linesOf(chapters: ChapterTexts): string[] {
  return [...chapters].flatMap(([name, text]) => [fileMark + name, ...text.replace(/\n$/, '').split('\n')])
}

function chaptersOf(lines: readonly string[]): ChapterTexts {
  const chapters = new Map<string, string>()
  let open = ''
  for (const line of lines) {
    if (line.startsWith(fileMark)) open = line.slice(1)
    else chapters.set(open, `${chapters.get(open) ?? ''}${line}\n`)
  }
  return chapters
}

function isText(line: string): boolean {
  return line !== '' && !line.startsWith(fileMark)
}

/** Conflicts for people: where, what stands there now and stays, and what the import would have written. */
export function showConflicts(conflicts: readonly MergeConflict[]): string {
  return conflicts
    .map(({ name, line, mine, wanted }) =>
      [
        `${name}:${line} conflict: hier veranderden u én de bron`,
        ...(mine.length > 0 ? mine.map(text => `  blijft   ${text}`) : ['  blijft   (niets: u haalde het weg)']),
        ...(wanted.length > 0 ? wanted.map(text => `  de bron  ${text}`) : ['  de bron  (niets: het is daar weg)']),
      ].join('\n'),
    )
    .join('\n\n')
}
