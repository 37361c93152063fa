import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from './measured-run.ts'
import { setAside } from './set-aside.ts'
import type { Place } from './task.ts'

/** What every run makes anew: never taken from the project itself. */
const own = new Set(['.git', '.cache', '_site', 'content', 'reports'])

/**
 * The project once more, with a made archive as its `content/` and with what its commands keep (`.cache/`) to itself:
 * links to all that is in the project. So the commands run as an editor's do, and know nothing of earlier runs.
 */
export function workplaceAt({ folder, corpus }: Pick<Place, 'folder' | 'corpus'>): string {
  const workplace = join(folder, 'leeswijzer')
  mkdirSync(workplace, { recursive: true })
  const links = readdirSync('.').filter(name => !own.has(name) && !name.startsWith('_site'))
  for (const name of links) link(name, join(workplace, name))
  link(corpus.content, join(workplace, 'content'))
  return workplace
}

/** The same without anything that earlier commands made or kept there. */
export function emptyWorkplaceAt(place: Pick<Place, 'folder' | 'corpus'>): string {
  setAside(join(place.folder, 'leeswijzer'))
  return workplaceAt(place)
}

/** A command of the project at work there, as `npm run` starts it. Throws when it is not one that Node runs. */
export function projectCommand(workplace: string, name: string, options: readonly string[]): Command {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const [program, ...own] = scripts[name]?.split(' ') ?? []
  if (program !== 'node') throw new Error(`npm run ${name} is not node with options`)
  return {
    name,
    file: process.execPath,
    options: [...own.filter(option => !option.startsWith('--watch')), ...options],
    folder: workplace,
  }
}

function link(from: string, to: string): void {
  if (lstatSync(to, { throwIfNoEntry: false })) return
  symlinkSync(resolve(from), to)
}
