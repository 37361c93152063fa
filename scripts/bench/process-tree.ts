import { readdirSync, readFileSync } from 'node:fs'

/** What a process uses: CPU seconds of itself and of its ended children, memory in MiB now and at its highest. */
export interface ProcessUse {
  readonly cpuSeconds: number
  readonly residentMiB: number
  readonly highestMiB: number
}

// USER_HZ: what Linux promises to programs, whatever its own clock does.
const ticksPerSecond = 100

/** Whether this system tells what processes use (`/proc`: Linux). */
export function canReadProcesses(): boolean {
  return statOf('self') !== null
}

/** A process and everything below it. */
export function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? statOf(name)?.[1] : undefined
    if (parent === undefined) continue
    const known = children.get(parent)
    if (known) known.push(Number(name))
    else children.set(parent, [Number(name)])
  }
  const tree = [root]
  for (const one of tree) tree.push(...(children.get(one) ?? []))
  return tree
}

/** What a process uses now; null when it ended. */
export function useOf(process: number): ProcessUse | null {
  const stat = statOf(process)
  const status = textOf(`/proc/${process}/status`)
  if (!stat || status === null) return null
  return {
    cpuSeconds: [11, 12, 13, 14].reduce((sum, at) => sum + (stat[at] ?? 0), 0) / ticksPerSecond,
    residentMiB: mebibytes(status, 'VmRSS'),
    highestMiB: mebibytes(status, 'VmHWM'),
  }
}

/** CPU seconds of every child of this process that ended, and of the children that those waited for: exact. */
export function endedCpuSeconds(): number {
  const stat = statOf('self')
  return ((stat?.[13] ?? 0) + (stat?.[14] ?? 0)) / ticksPerSecond
}

/** Ends a process and everything below it. It is held still first: else it would start others meanwhile. */
export function endTree(root: number): void {
  // To `kill`, 0 and below are groups of processes, and 1 is the whole system.
  if (root <= 1) throw new Error(`not a process of ours: ${root}`)
  let tree: readonly number[] = []
  for (let now = treeOf(root); now.length > tree.length; now = treeOf(root)) {
    tree = now
    for (const process of tree) signal(process, 'SIGSTOP')
  }
  for (const process of tree) signal(process, 'SIGKILL')
}

function signal(one: number, name: 'SIGSTOP' | 'SIGKILL'): void {
  try {
    process.kill(one, name)
  } catch {
    // It ended by itself.
  }
}

/** The fields of `/proc/…/stat` from the third on (proc(5)); the second, a name between brackets, may hold anything. */
function statOf(process: number | string): readonly number[] | null {
  const stat = textOf(`/proc/${process}/stat`)
  if (stat === null) return null
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

/** `VmRSS:     1234 kB` as MiB. */
function mebibytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
