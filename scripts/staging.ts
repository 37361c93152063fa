import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import type { SpareFolder } from './spare-folder.ts'

/** A folder beside the site in which the next one is built; nothing shows until `publish` swaps them. */
export interface Staging {
  readonly folder: string
  publish(): void
  /** Gives the folder up when it was not published. */
  discard(): void
}

/**
 * Starts a staging folder for the site in `target`; what an interrupted build left behind goes first. The folder is
 * empty, or the spare one: then it holds what that held, and every folder that is done with becomes the spare one.
 */
export function startStaging(target: string, spare?: SpareFolder): Staging {
  const folder = `${target}.next`
  const previous = `${target}.previous`
  const giveUp = (done: string) => (spare ? spare.keep(done) : rmSync(done, { recursive: true, force: true }))
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target)
  rmSync(folder, { recursive: true, force: true })
  rmSync(previous, { recursive: true, force: true })
  if (!spare?.moveTo(folder)) mkdirSync(folder, { recursive: true })
  return {
    folder,
    publish() {
      const hadSite = existsSync(target)
      if (hadSite) renameSync(target, previous)
      renameSync(folder, target)
      if (hadSite) giveUp(previous)
    },
    discard() {
      if (existsSync(folder)) giveUp(folder)
    },
  }
}
