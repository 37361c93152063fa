import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/** A folder beside the site in which the next one is built; nothing shows until `publish` swaps them. */
export interface Staging {
  readonly folder: string
  publish(): void
  /** Removes the folder when it was not published. */
  discard(): void
}

/** Starts an empty staging folder for the site in `target`; what an interrupted build left behind goes first. */
export function startStaging(target: string): Staging {
  const folder = `${target}.next`
  const previous = `${target}.previous`
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target)
  rmSync(folder, { recursive: true, force: true })
  rmSync(previous, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    folder,
    publish() {
      if (existsSync(target)) renameSync(target, previous)
      renameSync(folder, target)
      rmSync(previous, { recursive: true, force: true })
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}
