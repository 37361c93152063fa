import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  alarmsIn,
  type Heard,
  type Journey,
  judgeJourney,
  type Outcome,
  writeTranscript,
} from '../src/heard/journey.ts'
import { findBrowser } from './find-browser.ts'
import { buildHeardSite } from './heard/heard-site.ts'
import { journeys } from './heard/journeys.ts'
import { listenEverywhere } from './heard/listen-everywhere.ts'
import { listenToPages } from './heard/listen-to-pages.ts'
import { findScreenReader } from './heard/packages.ts'
import { type ScreenReader, startScreenReader } from './heard/screen-reader.ts'
import { lendVoice, takeJourney } from './heard/take-journey.ts'
import { tellProgress } from './progress.ts'
import { serveStatic } from './static-server.ts'

const folder = 'tests/cases/heard'
const isWriting = process.argv.includes('--schrijf')
const only = process.argv.find(one => one.startsWith('--alleen='))?.slice('--alleen='.length)
/** A built site of which every page is listened to, besides the fixed one. */
const listened = process.argv.find(one => one.startsWith('--map='))?.slice('--map='.length) ?? null
const chosen = journeys.filter(({ name }) => only === undefined || name === only)
const counts: Record<Outcome, number> = { same: 0, flake: 0, different: 0, missing: 0 }
let alarms = 0

const progress = tellProgress()
const site = buildHeardSite()
if (only === undefined) {
  for (const { name, text } of await listenToPages(site)) compare(join('pages', `${name}.txt`), [text])
}
const everywhere = listened === null ? { pages: 0, faults: [] } : await listenEverywhere(listened, progress)
progress.clear()
for (const fault of everywhere.faults) console.error(fault)
const obstacle = findScreenReader(console.log)
if (obstacle === null) await listen()
else console.error(`LET OP: de reizen met de schermlezer zijn niet getest: ${obstacle}`)

const { same, flake, different, missing } = counts
const untested = obstacle === null ? 0 : chosen.length
console.log(
  `gehoord: ${same + flake} zoals opgeschreven, waarvan ${flake} pas bij de tweede keer; ${different} anders, ${missing} nog niet opgeschreven, ${untested} niet getest; ${alarms} verboden woorden; ${everywhere.pages} pagina's van boven naar beneden, ${everywhere.faults.length} met een fout`,
)
const record = process.argv.find(one => one.startsWith('--verslag='))?.slice('--verslag='.length)
const failed = different + missing + alarms + everywhere.faults.length + (process.env.CI === undefined ? 0 : untested)
if (record !== undefined) writeFileSync(record, JSON.stringify({ passed: same + flake + everywhere.pages, failed }))
// On a machine of one's own the screen reader may be missing; CI must hear it.
const isIncomplete = missing > 0 || (untested > 0 && process.env.CI !== undefined)
process.exitCode = different + alarms + everywhere.faults.length > 0 ? 1 : isIncomplete ? 2 : 0

/** Takes every journey with the screen reader, and a second time when it was different from what is written down. */
async function listen(): Promise<void> {
  const server = await serveStatic(site)
  let reader: ScreenReader | null = null
  try {
    reader = await startScreenReader(findBrowser(console.log))
    await lendVoice(reader.page)
    progress.begin('reizen', chosen.length)
    for (const journey of chosen) {
      const file = join('journeys', `${journey.name}.txt`)
      const first = await heardOn(reader, server.origin, journey)
      const isSame = !isWriting && kept(file) === first
      compare(file, isSame || isWriting ? [first] : [first, await heardOn(reader, server.origin, journey)])
      progress.add()
    }
  } finally {
    await reader?.close()
    await server.close()
    progress.clear()
  }
}

async function heardOn(reader: ScreenReader, origin: string, journey: Journey): Promise<string> {
  const heard: readonly Heard[] = await takeJourney(reader, origin, journey)
  for (const words of alarmsIn(heard)) {
    progress.clear()
    alarms += 1
    console.error(`${journey.name}: dit mag nooit te horen zijn: ${words}`)
  }
  return writeTranscript(journey, heard)
}

/** Compares with what is written down, or writes it down. */
function compare(name: string, tries: readonly string[]): void {
  const [first = ''] = tries
  if (isWriting) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), first)
  }
  const outcome = judgeJourney(kept(name), tries)
  counts[outcome] += 1
  progress.clear()
  if (outcome === 'different') console.error(difference(name, kept(name) ?? '', tries.at(-1) ?? ''))
  else if (outcome !== 'same')
    console.error(
      `${name}: ${outcome === 'flake' ? 'pas bij de tweede keer hetzelfde' : 'nog niet opgeschreven (npm run check:heard -- --schrijf)'}`,
    )
}

function kept(name: string): string | null {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function difference(name: string, expected: string, heard: string): string {
  const one = expected.split('\n')
  const other = heard.split('\n')
  const at = one.findIndex((line, index) => line !== other[index])
  const from = Math.max(0, at < 0 ? one.length - 1 : at)
  return [
    `${name}:${from + 1}: klinkt anders dan opgeschreven`,
    ...one.slice(from, from + 4).map(line => `  - ${line}`),
    ...other.slice(from, from + 4).map(line => `  + ${line}`),
    '  hulp: klopt het nieuwe, draai dan npm run check:heard -- --schrijf en lees het verschil na',
  ].join('\n')
}
