import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { attachBrowser, browserArguments, type Page } from '../find-browser.ts'

/** A running screen reader and the browser page that it reads. */
export interface ScreenReader {
  readonly page: Page
  /** Presses a key as xdotool names it (`h`, `shift+Tab`) and gives what was said until it was quiet again. */
  press(key: string): Promise<readonly string[]>
  /** Types words in a field; what is said of letters is not kept. */
  type(words: string): Promise<readonly string[]>
  /** Waits until nothing is said, and forgets what was. */
  settle(): Promise<void>
  close(): Promise<void>
}

const session = join(import.meta.dirname, 'session.sh')
const quietMs = 700
/** A busy machine may need this long before the first word. */
const silenceMs = 4_500
const mostMs = 10_000
const startMs = 60_000

/** Starts the screen reader. Throws when it does not come up in time, with the end of its log. */
export async function startScreenReader(chrome: string): Promise<ScreenReader> {
  const folder = join(tmpdir(), `leeswijzer-heard-${process.pid}-${Date.now()}`)
  mkdirSync(folder, { recursive: true })
  const child = spawn('bash', [session, folder, chrome, ...browserArguments], { stdio: ['pipe', 'ignore', 'ignore'] })
  try {
    const port = await portOf(folder)
    const browser = await attachBrowser(`http://127.0.0.1:${port}`)
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.newPage())
    if (!page) throw new Error('the browser has no page')
    const display = `:${readFileSync(join(folder, 'display'), 'utf8').trim()}`
    const log = () => readLog(folder)
    return {
      page,
      settle: async () => {
        await quiet(log, log().length)
      },
      press: async key => {
        const before = log().length
        spawnSync('xdotool', ['key', '--clearmodifiers', key], { env: { ...process.env, DISPLAY: display } })
        await quiet(log, before)
        return log().slice(before)
      },
      type: async words => {
        spawnSync('xdotool', ['type', '--delay', '80', words], { env: { ...process.env, DISPLAY: display } })
        await pause(quietMs)
        return []
      },
      close: async () => {
        await browser.close().catch(() => {})
        await end(child, folder)
      },
    }
  } catch (error) {
    const said = existsSync(join(folder, 'session.log'))
      ? readFileSync(join(folder, 'session.log'), 'utf8').slice(-800)
      : ''
    await end(child, folder)
    throw new Error(`${error instanceof Error ? error.message : error}\n${said}`)
  }
}

async function portOf(folder: string): Promise<string> {
  const file = join(folder, 'profile', 'DevToolsActivePort')
  for (const until = Date.now() + startMs; Date.now() < until; ) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port) return port
    await pause(100)
  }
  throw new Error('Orca or the browser did not start')
}

function readLog(folder: string): readonly string[] {
  return readFileSync(join(folder, 'speech.log'), 'utf8').split('\n').slice(0, -1)
}

/** Returns when nothing new was said for a while; a reader that says nothing at all gets longer. */
async function quiet(log: () => readonly string[], before: number): Promise<void> {
  let last = log().length
  let since = Date.now()
  for (const start = Date.now(); Date.now() - start < mostMs; ) {
    await pause(50)
    const now = log().length
    if (now !== last) since = Date.now()
    last = now
    if (Date.now() - since > (now > before ? quietMs : silenceMs)) return
  }
}

/** Ends the session; what it leaves behind (the accessibility bus) is found by its own mark and ended by its id. */
async function end(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise(done => child.once('exit', done))
  child.stdin?.end()
  await Promise.race([ended, pause(6_000)])
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const pid of marked(folder)) {
      try {
        process.kill(pid, signal)
      } catch {
        // It ended by itself.
      }
    }
    await pause(300)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function marked(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(name => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(`LEESWIJZER_HEARD=${folder}`)
      } catch {
        return false
      }
    })
    .map(Number)
}
