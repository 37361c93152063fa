import { join } from 'node:path'
import { stockEleventy } from '../peers/eleventy.ts'
import { hugo } from '../peers/hugo.ts'
import type { Contender, Place, Step, Task } from '../task.ts'
import { emptyWorkplaceAt, projectCommand, workplaceAt } from '../workplace.ts'
import { measuredBuild } from './built-site.ts'

/** The row that every build is compared with. */
export const hugoCold = { task: 'bouwen', name: hugo.name }

const built = { unit: 'paragrafen', beside: hugoCold } as const

/** This project: every check, the ledger of every word, every page; all but the search index. */
export const ours: Contender = {
  name: 'Leeswijzer',
  leavesOut: 'bouwen: alles wat de site nodig heeft behalve de zoekindex, die een eigen rij heeft',
  missing: () => null,
  steps: [
    buildStep('bouwen', place => {
      place.change.undo()
      emptyWorkplaceAt(place)
      return null
    }),
    buildStep('bouwen na één wijziging', place => place.change.apply(1)),
    buildStep('bouwen zonder wijziging', place => place.change.apply(1)),
  ],
}

/** Cold builds in turn, and after each of ours the same build with one paragraph changed, and with nothing changed. */
export const buildTask: Task = {
  name: 'bouwen',
  contenders: [ours, hugo, stockEleventy],
  sizes: asked => asked,
  mostRounds: Number.POSITIVE_INFINITY,
}

function buildStep(task: string, ready: (place: Place) => string | null): Step {
  return {
    task,
    ...built,
    run(place, limitSeconds) {
      const words = ready(place)
      const workplace = workplaceAt(place)
      const command = projectCommand(workplace, 'build', ['--uit=_site', '--zonder-zoeken'])
      const shows = words === null ? null : { file: join(place.change.address, 'index.html'), words }
      const due = { folder: join(workplace, '_site'), sections: place.corpus.sections, shows }
      return measuredBuild(command, due, limitSeconds)
    },
  }
}
