import { spawnSync } from 'node:child_process'
import { installDebianPackages } from '../../debian-packages.ts'

/** Null when Hugo is there, or can be had as Debian's package. Otherwise what is missing and the line that helps. */
export function findHugo(say: (line: string) => void): string | null {
  if (isInstalled()) return null
  installDebianPackages(['hugo'], 'daarmee wordt vergeleken', say)
  return isInstalled() ? null : 'Hugo ontbreekt (Debian: apt-get install hugo)'
}

function isInstalled(): boolean {
  return spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0
}
