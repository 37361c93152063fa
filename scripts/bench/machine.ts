import { spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { dutchNumber } from './dutch-number.ts'

/** The machine, its load at this moment, and the versions of who is measured, in one line. */
export function machineInWords(): string {
  const hugo = /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? 'geen'
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} kernen (${cpus()[0]?.model.trim() ?? 'onbekend'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `belasting bij het begin ${dutchNumber(loadavg()[0] ?? 0, 1)}`,
    `Node ${process.versions.node}`,
    `Hugo ${hugo}`,
  ].join('; ')
}
