import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took. CPU is user and system time of the whole process tree; memory its highest sum of resident sets. */
export interface Measured {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMiB: number
}

/** A command, where it runs, and after how long it is given up. */
export interface Command {
  readonly name: string
  readonly file: string
  readonly options: readonly string[]
  readonly folder: string
  readonly limitSeconds: number
}

const sampleMs = 25
const ticksPerSecond = 100
const pageMiB = 4096 / 2 ** 20

/** Runs a command to its end; null when it took too long. Throws with its own words when it fails. Linux only: reads `/proc`. */
export function measuredRun(command: Command): Promise<Measured | null> {
  const { name, file, options, folder, limitSeconds } = command
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(file, options, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    const seen = { peak: 0, cpu: new Map<number, number>() }
    let said = ''
    let isLate = false
    child.stderr.on('data', (part: Buffer) => {
      said = (said + part).slice(-4000)
    })
    const sampling = setInterval(() => {
      sample(child.pid ?? 0, seen)
      if (performance.now() - started < limitSeconds * 1000) return
      isLate = true
      child.kill('SIGKILL')
    }, sampleMs)
    child.on('error', reject)
    child.on('close', status => {
      clearInterval(sampling)
      if (isLate) return resolve(null)
      if (status !== 0) return reject(new Error(`${name} failed with ${status}: ${said}`))
      const cpuSeconds = [...seen.cpu.values()].reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond
      resolve({ wallSeconds: (performance.now() - started) / 1000, cpuSeconds, peakMiB: seen.peak })
    })
  })
}

/** Adds what the tree below `root` uses now: memory together, and CPU ticks of each process so far. */
function sample(root: number, seen: { peak: number; cpu: Map<number, number> }): void {
  let resident = 0
  for (const process of treeOf(root)) {
    const { ticks, pages } = statOf(process)
    seen.cpu.set(process, Math.max(ticks, seen.cpu.get(process) ?? 0))
    resident += pages * pageMiB
  }
  seen.peak = Math.max(seen.peak, resident)
}

function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), statOf(Number(name)).parent)
  const tree = [root]
  for (const one of tree) for (const [process, parent] of parents) if (parent === one) tree.push(process)
  return tree
}

/** A process that ended meanwhile uses nothing. */
function statOf(process: number): { readonly parent: number; readonly ticks: number; readonly pages: number } {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return { parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 }
  } catch {
    return { parent: 0, ticks: 0, pages: 0 }
  }
}
