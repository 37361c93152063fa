import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from '../measured-run.ts'
import { setAside } from '../set-aside.ts'
import type { Contender, Place, Step } from '../task.ts'
import { measuredBuild } from '../tasks/built-site.ts'
import { findHugo } from './find-hugo.ts'
import { leftOutByAll } from './leaves-out.ts'

const templates = 'scripts/bench/peers/hugo-site'

/** Hugo, Debian's package, with templates for the pages that this project makes: all that Hugo can do of what they do. */
export const hugo: Contender = {
  name: 'Hugo',
  leavesOut: leftOutByAll,
  missing: findHugo,
  steps: [
    buildStep('bouwen', place => {
      place.change.undo()
      setAside(hugoFolder(place))
      return null
    }),
    buildStep('bouwen na één wijziging', place => place.change.apply(1)),
  ],
}

/** Where Hugo works and builds (`out`). */
export function hugoFolder({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, 'hugo')
}

/** Hugo at work on the pages of the archive. */
export function hugoCommand(place: Place, options: readonly string[]): Command {
  const folder = hugoFolder(place)
  mkdirSync(folder, { recursive: true })
  cpSync(templates, folder, { recursive: true })
  return {
    name: 'hugo',
    file: 'hugo',
    options: [...options, '--contentDir', resolve(place.corpus.pages, '..'), '--destination', resolve(folder, 'out')],
    folder,
  }
}

function buildStep(task: string, ready: (place: Place) => string | null): Step {
  return {
    task,
    unit: 'paragrafen',
    beside: { task: 'bouwen', name: 'Hugo' },
    run(place, limitSeconds) {
      const words = ready(place)
      const command = hugoCommand(place, ['--quiet'])
      const folder = join(hugoFolder(place), 'out')
      const shows = words === null ? null : { file: join('tekst', place.change.page, 'index.html'), words }
      return measuredBuild(command, { folder, sections: place.corpus.sections, shows }, limitSeconds)
    },
  }
}
