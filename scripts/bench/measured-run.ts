import { spawn } from 'node:child_process'
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

/** Runs a command to its end; null when it takes longer than `limitSeconds`. Throws with its own words when it fails. */
export async function measuredRun(command: Command, limitSeconds: number): Promise<MeasuredRun | null> {
  const running = startMeasured(command)
  let isLate = false
  const limit = setTimeout(() => {
    isLate = true
    running.end()
  }, limitSeconds * 1000)
  const status = await running.ended.finally(() => clearTimeout(limit))
  if (isLate) return null
  const { name, from, mayFail = false } = command
  if (status === null || (status !== 0 && !mayFail))
    throw new Error(`${name} failed with ${status}: ${running.complaint()}`)
  if (from !== undefined && !running.output().includes(from)) throw new Error(`${name} never said "${from}"`)
  return { ...running.used(), output: running.output() }
}
