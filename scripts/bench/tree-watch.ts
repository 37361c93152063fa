import { endedCpuSeconds, treeOf, useOf } from './process-tree.ts'

/** What a command took. CPU is user and system time of the whole process tree; memory its highest sum of resident sets. */
export interface Measured {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMiB: number
}

/** Looks at a process tree while it runs. */
export interface TreeWatch {
  /** Begins anew: what went before does not count. */
  restart(): void
  /** What was used since the beginning. */
  used(): Measured
  stop(): void
}

const sampleMs = 25
const samplesPerTree = 4

/**
 * Watches the tree below `root`, a child of this process that was just started.
 *
 * Memory is looked at 40 times a second, pages that processes share counted in each of them (as `ps` does). A process
 * counts from the second look on: between fork and exec it shows its parent's memory. What the kernel says was the most
 * that one process ever had, no look can miss. CPU is read from what the kernel adds up of ended children, so that the
 * shortest-lived counts too; only one child at a time may be measured.
 */
export function watchTree(root: number): TreeWatch {
  const before = endedCpuSeconds()
  let start = { time: performance.now(), cpu: 0, peak: 0 }
  let isWhole = true
  let latestCpu = 0
  let looks = 0
  let tree: readonly number[] = [root]
  let seen = new Set<number>()
  const look = () => {
    if (looks++ % samplesPerTree === 0) tree = treeOf(root)
    const uses = tree.flatMap(process => {
      const use = useOf(process)
      return use ? [{ process, ...use }] : []
    })
    const known = uses.filter(({ process }) => seen.has(process))
    seen = new Set(uses.map(({ process }) => process))
    latestCpu = Math.max(latestCpu, sum(uses.map(use => use.cpuSeconds)))
    const highest = isWhole ? known.map(use => use.highestMiB) : []
    start.peak = Math.max(start.peak, sum(known.map(use => use.residentMiB)), ...highest)
  }
  const timer = setInterval(look, sampleMs)
  const cpuNow = () => Math.max(latestCpu, endedCpuSeconds() - before)
  return {
    restart() {
      look()
      isWhole = false
      start = { time: performance.now(), cpu: cpuNow(), peak: 0 }
    },
    used: () => ({
      wallSeconds: (performance.now() - start.time) / 1000,
      cpuSeconds: cpuNow() - start.cpu,
      peakMiB: start.peak,
    }),
    stop: () => clearInterval(timer),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
