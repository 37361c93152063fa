import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeChapters, showConflicts } from '../scripts/merge-chapters.ts'
import { previousImport } from '../scripts/previous-import.ts'

const chapters = (texts: Readonly<Record<string, string>>) => new Map(Object.entries(texts))
const base = chapters({ '01-a.md': '# A\n\nEen.\n\nTwee.\n', '02-b.md': '## B\n\nDrie.\n' })

test('what only the source changed is taken over, what only an editor changed stays', () => {
  const mine = chapters({ '01-a.md': '# A {#a}\n\nEen.\n\nTwee.\n', '02-b.md': '## B\n\nDrie.\n' })
  const wanted = chapters({ '01-a.md': '# A\n\nEen.\n\nTwee.\n', '02-b.md': '## B\n\nDrie en vier.\n' })
  expect(mergeChapters(mine, base, wanted)).toEqual({
    chapters: chapters({ '01-a.md': '# A {#a}\n\nEen.\n\nTwee.\n', '02-b.md': '## B\n\nDrie en vier.\n' }),
    conflicts: [],
  })
})

test('files that an editor named and cut otherwise keep their names', () => {
  const mine = chapters({ '01-begin.md': '# A\n\nEen.\n', '02-vervolg.md': 'Twee.\n', '03-b.md': '## B\n\nDrie.\n' })
  const wanted = chapters({ '01-a.md': '# A\n\nEen.\n\nTwee.\n', '02-b.md': '## B\n\nDrie!\n' })
  const merged = mergeChapters(mine, base, wanted)
  expect([...merged.chapters.keys()]).toEqual(['01-begin.md', '02-vervolg.md', '03-b.md'])
  expect(merged.chapters.get('03-b.md')).toBe('## B\n\nDrie!\n')
})

test('neighbouring paragraphs that each side changed need no one to choose', () => {
  const mine = chapters({ '01-a.md': '# A\n\nEen.\n\nTwee, zegt u.\n', '02-b.md': '## B\n\nDrie.\n' })
  const wanted = chapters({ '01-a.md': '# A\n\nTwee.\n', '02-b.md': '## B\n\nDrie.\n' })
  expect(mergeChapters(mine, base, wanted)).toEqual({
    chapters: chapters({ '01-a.md': '# A\n\nTwee, zegt u.\n', '02-b.md': '## B\n\nDrie.\n' }),
    conflicts: [],
  })
})

test('what both changed is a conflict: the editor’s words stay and both are shown', () => {
  const mine = chapters({ '01-a.md': '# A\n\nEen.\n\nTwee, zegt u.\n', '02-b.md': '## B\n\nDrie.\n' })
  const wanted = chapters({ '01-a.md': '# A\n\nEen.\n\nTwee, zegt de bron.\n', '02-b.md': '## B\n\nDrie.\n' })
  const merged = mergeChapters(mine, base, wanted)
  expect(merged.chapters).toEqual(mine)
  expect(showConflicts(merged.conflicts)).toBe(
    '01-a.md:5 conflict: hier veranderden u én de bron\n  blijft   Twee, zegt u.\n  de bron  Twee, zegt de bron.',
  )
})

test('whatever the texts: no line of an editor is lost', () => {
  const text = fc
    .array(fc.constantFrom('# A', 'een', 'twee', 'drie', '', '## B'), { maxLength: 12 })
    .map(lines => `${lines.join('\n')}\n`)
  const files = fc
    .uniqueArray(fc.constantFrom('01-a.md', '02-b.md', '03-c.md'), { minLength: 1 })
    .chain(names =>
      fc.tuple(...names.toSorted().map(name => text.map(one => [name, one] as const))).map(entries => new Map(entries)),
    )
  fc.assert(
    fc.property(files, files, (mine, wanted) => {
      // Against an import of nothing, all of the editor's lines are additions.
      const { chapters } = mergeChapters(mine, new Map(), wanted)
      const left = [...chapters.values()].join('').split('\n')
      const own = [...mine.values()].join('').split('\n')
      for (const line of new Set(own)) {
        expect(left.filter(one => one === line).length).toBeGreaterThanOrEqual(own.filter(one => one === line).length)
      }
      expect(mergeChapters(mine, mine, mine)).toEqual({ chapters: mine, conflicts: [] })
      expect(mergeChapters(mine, mine, wanted).chapters).toEqual(wanted)
      expect(mergeChapters(mine, wanted, wanted).chapters).toEqual(mine)
    }),
    { seed: 20_261_127, numRuns: 500 },
  )
})

test('the previous import is computed from the source as it was committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorige-'))
  const git = (...values: readonly string[]) => execFileSync('git', ['-C', folder, ...values], { stdio: 'ignore' })
  const file = join(folder, 'sources', 'begroting.txt')
  mkdirSync(join(folder, 'sources'))
  writeFileSync(file, 'Begroting\n\nWonen\n\nEr komen woningen bij.\n')
  git('init')
  git('add', '.')
  git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-m', 'bron')
  writeFileSync(file, 'Iets anders.\n')
  const texts = [...(previousImport(file, 'HEAD')?.values() ?? [])].join('')
  const unknown = [previousImport(file, 'nergens'), previousImport(join(folder, 'sources', 'x.txt'), 'HEAD')]
  rmSync(folder, { recursive: true })
  expect(texts).toContain('Er komen woningen bij.')
  expect(unknown).toEqual([null, null])
})
