import { spawn } from 'node:child_process'
import { freemem, totalmem } from 'node:os'
import { endTree } from './process-tree.ts'
import { type Measured, watchTree } from './tree-watch.ts'

/** A command and where it runs. */
export interface Command {
  readonly name: string
  readonly file: string
  readonly options: readonly string[]
  readonly folder: string
  readonly environment?: Readonly<Record<string, string>>
  /** Measures from the first line of its output that holds this, instead of from its start. */
  readonly from?: string
  /** Whether it may end with another status than 0: a check that finds something does. */
  readonly mayFail?: boolean
}

/** A command at work. */
export interface Running {
  /** See `TreeWatch`. */
  restart(): void
  used(): Measured
  /** What it wrote on its standard output so far. */
  output(): string
  /** Its exit status; null when it was ended. */
  readonly ended: Promise<number | null>
  /** Ends it, and everything that it started. */
  end(): void
  /** The end of what it said on standard error. */
  complaint(): string
}

/** Starts a command. When this process exits, the command and all that it started are ended too. Linux only. */
export function startMeasured({ file, options, folder, environment, from }: Command): Running {
  const env = { ...process.env, ...environment }
  // What makes the project's own commands behave as on a build server would change what is measured.
  delete env.CI
  const child = spawn(file, options, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  // Without a number it never started, and 'error' says why.
  const root = child.pid
  const watch = watchTree(root ?? 0)
  const end = () => {
    if (root !== undefined) endTree(root)
  }
  process.on('exit', end)
  const said = { output: '', complaint: '' }
  child.stdout.on('data', (part: Buffer) => {
    const isMarked = from !== undefined && said.output.includes(from)
    said.output += part
    if (from !== undefined && !isMarked && said.output.includes(from)) watch.restart()
  })
  child.stderr.on('data', (part: Buffer) => {
    said.complaint = (said.complaint + part).slice(-4000)
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => {
    watch.stop()
    process.off('exit', end)
  })
  return { ...watch, output: () => said.output, complaint: () => said.complaint, ended, end }
}

/** What a command took, and what it wrote. */
export interface MeasuredRun extends Measured {
  readonly output: string
}

/** A command that left the machine too little memory: it was ended before the kernel would have ended something else. */
export class NoMemoryLeft extends Error {}

/** The part of all memory that a command has to leave, and how often (ms) that is looked at. */
const memoryLeft = { part: 0.08, everyMs: 200 }

/**
 * Runs a command to its end; null when it takes longer than `limitSeconds`. Throws with its own words when it fails, and
 * `NoMemoryLeft` when it takes too much. Input: how much memory is free (bytes).
 */
export async function measuredRun(
  command: Command,
  limitSeconds: number,
  freeBytes: () => number = freemem,
): Promise<MeasuredRun | null> {
  const running = startMeasured(command)
  let why: 'late' | 'memory' | null = null
  const end = (reason: 'late' | 'memory') => {
    why ??= reason
    running.end()
  }
  const limit = setTimeout(end, limitSeconds * 1000, 'late')
  const looking = setInterval(() => {
    if (freeBytes() < totalmem() * memoryLeft.part) end('memory')
  }, memoryLeft.everyMs)
  const status = await running.ended.finally(() => {
    clearTimeout(limit)
    clearInterval(looking)
  })
  if (why === 'late') return null
  if (why === 'memory') throw new NoMemoryLeft(`${command.name}: ${running.used().peakMiB.toFixed(0)} MiB`)
  const { name, from, mayFail = false } = command
  if (status === null || (status !== 0 && !mayFail))
    throw new Error(`${name} failed with ${status}: ${running.complaint()}`)
  if (from !== undefined && !running.output().includes(from)) throw new Error(`${name} never said "${from}"`)
  return { ...running.used(), output: running.output() }
}
