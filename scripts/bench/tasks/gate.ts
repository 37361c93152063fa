import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RunRecord } from '../../../src/gate/run-record.ts'
import type { Run } from '../bench-row.ts'
import { measuredRun } from '../measured-run.ts'
import { pa11yCi } from '../peers/pa11y.ts'
import type { Contender, Place, Task } from '../task.ts'
import { projectCommand, workplaceAt } from '../workplace.ts'
import { makeGateSite } from './gate-pages.ts'

const site = 'gate'
const record = 'gate.json'
/** So many edits, one after the other: each run looks for another part of the canary again, and one takes longer than the next. */
const edits = 3
const beside = { task: 'poort', name: pa11yCi.name }

const ours: Contender = {
  name: 'Leeswijzer',
  leavesOut:
    'poort: toetst de pagina’s met twee tegelijk, met kanarie en tweede oordeel in de tijd; na één wijziging is de kanarie bewaard van die run en wordt een deel opnieuw gezocht; controles over alle pagina’s samen horen er niet bij',
  missing: () => null,
  steps: [
    {
      task: 'poort',
      unit: 'pagina-standen',
      beside,
      async run(place, limitSeconds) {
        place.change.undo()
        await buildPages(place, limitSeconds)
        rmSync(join(workplaceAt(place), '.cache', 'gate'), { recursive: true, force: true })
        return runGate(place, limitSeconds, ({ modes, shortfalls }) => ({
          amount: modes.reduce((sum, { pages }) => sum + pages, 0) - shortfalls,
        }))
      },
    },
    {
      task: 'poort na één wijziging',
      unit: 'pagina’s',
      beside,
      async run(place, limitSeconds) {
        const runs: Run[] = []
        for (let edit = 1; edit <= edits; edit += 1) {
          place.change.apply(edit)
          await buildPages(place, limitSeconds)
          const run = await runGate(place, limitSeconds, ({ pages, modes }) => {
            const kept = Math.min(...modes.map(mode => mode.kept))
            return { amount: pages, note: `${pages - kept} van ${pages} pagina’s waren veranderd` }
          })
          if (!run) return null
          runs.push(run)
        }
        return runs.toSorted((one, other) => one.wallSeconds - other.wallSeconds)[Math.floor(edits / 2)] ?? null
      },
    },
  ],
}

/**
 * The gate on 60 pages of the built site, and again after one edit, beside pa11y-ci on the same pages. At one size: a
 * page is no slower in a larger archive.
 */
export const gateTask: Task = {
  name: 'poort',
  contenders: [ours, pa11yCi],
  sizes: asked => [asked.findLast(size => size <= 1000) ?? asked[0] ?? 1000],
  mostRounds: 1,
}

/** Builds the site and takes the pages from it; not measured. */
async function buildPages(place: Place, limitSeconds: number): Promise<void> {
  const workplace = workplaceAt(place)
  const built = await measuredRun(projectCommand(workplace, 'build', ['--uit=_site', '--zonder-zoeken']), limitSeconds)
  if (!built) throw new Error('the site was not built in time')
  await makeGateSite(join(workplace, '_site'), join(workplace, site), [place.change.address])
}

async function runGate(
  place: Place,
  limitSeconds: number,
  counted: (record: RunRecord) => Pick<Run, 'amount' | 'note'>,
): Promise<Run | null> {
  const workplace = workplaceAt(place)
  // Pages that begin with `/` are all pages; but then the site is not held to be whole, which it is not.
  const options = [`--map=${site}`, '--pagina=/', '--naast=2', `--verslag=${record}`]
  rmSync(join(workplace, record), { force: true })
  const measured = await measuredRun(
    { ...projectCommand(workplace, 'check:pages', options), mayFail: true },
    limitSeconds,
  )
  if (!measured) return null
  const told = JSON.parse(readFileSync(join(workplace, record), 'utf8')) as RunRecord
  return { ...measured, outputBytes: 0, outputFiles: 0, ...counted(told) }
}
