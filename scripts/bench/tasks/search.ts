import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measuredRun } from '../measured-run.ts'
import { pagefind } from '../peers/pagefind.ts'
import type { Contender, Place, Step, Task } from '../task.ts'
import { emptyWorkplaceAt, projectCommand, workplaceAt } from '../workplace.ts'
import { writtenIn } from '../written.ts'

/** What the build says when it begins with the search index: from there on is measured, to the end of the build. */
const beginsIndexing = 'zoekindex van'

const name = 'Leeswijzer'

const ours: Contender = {
  name,
  leavesOut:
    'zoekindex: de stap in de bouw, van het begin van de index tot het einde van de bouw (met omwisselen en samenvatten); geheugen is dat van de hele bouw op dat moment',
  missing: () => null,
  steps: [
    searchStep('zoekindex', { task: 'zoekindex', name: pagefind.name }, place => {
      place.change.undo()
      if (hasIndex(workplaceAt(place))) emptyWorkplaceAt(place)
    }),
    searchStep('zoekindex na één wijziging', { task: 'zoekindex', name }, place => place.change.retitle(1)),
  ],
}

/** The search index, one record a section, table and note, beside Pagefind's own command on the pages that Hugo made. */
export const searchTask: Task = {
  name: 'zoeken',
  contenders: [ours, pagefind],
  sizes: asked => asked,
  mostRounds: Number.POSITIVE_INFINITY,
}

function searchStep(task: string, beside: Step['beside'], ready: (place: Place) => void): Step {
  return {
    task,
    unit: 'paragrafen',
    beside,
    async run(place, limitSeconds) {
      ready(place)
      const workplace = workplaceAt(place)
      const before = entryOf(workplace)
      const command = projectCommand(workplace, 'build', ['--uit=_site'])
      const measured = await measuredRun({ ...command, from: beginsIndexing }, limitSeconds)
      if (!measured) return null
      if (!hasIndex(workplace)) throw new Error('the build wrote no search index')
      if (entryOf(workplace) === before) throw new Error('the build did not change the search index')
      const { bytes, files } = writtenIn(join(workplace, '_site', 'pagefind'))
      return { ...measured, outputBytes: bytes, outputFiles: files, amount: place.corpus.sections }
    },
  }
}

/** A site that was built without an index has nothing of one to keep. */
function hasIndex(workplace: string): boolean {
  return existsSync(join(workplace, '_site', 'pagefind'))
}

/** What changes with everything in the index; null when there is none. */
function entryOf(workplace: string): string | null {
  return hasIndex(workplace) ? readFileSync(join(workplace, '_site', 'pagefind', 'pagefind-entry.json'), 'utf8') : null
}
