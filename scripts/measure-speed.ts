import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Browser, launchBrowser } from './find-browser.ts'
import { readBuiltSite } from './gate/built-site.ts'
import { tellProgress } from './progress.ts'
import { type Built, buildWith } from './speed/build-with.ts'
import { starlight } from './speed/generators/starlight.ts'
import { vitePress } from './speed/generators/vitepress.ts'
import { servePacked } from './speed/packed-server.ts'
import { pageMarkdown } from './speed/page-markdown.ts'
import { type ReadersPage, readersPages, sharedPages } from './speed/readers-pages.ts'
import { speedOptions } from './speed/speed-options.ts'
import { type SpeedRow, speedTable } from './speed/speed-table.ts'
import { line, phone, slowdown, type Visit, visit } from './speed/visit.ts'

/**
 * What a reader on a slow phone waits for: per kind of page the bytes, the requests and when it is seen, beside the same
 * text published with other generators at their defaults. Usage: npm run measure:speed -- [--map=_site] [--rondes=7].
 */
const options = speedOptions(process.argv.slice(2))
const own = 'Leeswijzer'
const generators = [vitePress, starlight]

if (!existsSync(join(options.folder, 'sitemap.xml')))
  spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
const site = await readBuiltSite(options.folder)
const readers = readersPages(site.pages)
const toMarkdown = pageMarkdown()
const shared = sharedPages(site.pages).map(({ address, html }) => toMarkdown(address, html))

const progress = tellProgress()
const built = new Map<string, Built>([[own, { folder: options.folder, seconds: 0 }]])
for (const generator of generators) {
  progress.begin(`${generator.name} bouwt ${shared.length} pagina’s`, 0)
  built.set(generator.name, await buildWith(generator, shared, options.limitSeconds))
}
const browser = await launchBrowser(console.log)
const { rows, failures } = await rowsOf(browser).finally(() => browser.close())
tell()

/** Round by round, page by page, every site in turn (another one first each round), so that a slow moment of the machine meets them all. */
async function rowsOf(browser: Browser): Promise<{ rows: readonly SpeedRow[]; failures: readonly string[] }> {
  const visits = new Map<string, Visit[]>()
  const failed = new Set<string>()
  const failures: string[] = []
  const sites = [...built].flatMap(([name, { folder }]) => (folder === null ? [] : [{ name, folder }]))
  const served = await Promise.all(sites.map(async ({ name, folder }) => ({ name, server: await servePacked(folder) })))
  progress.begin('bezoeken', options.rounds * readers.length * served.length)
  for (let round = 0; round < options.rounds; round++) {
    for (const { name: kind, address } of readers) {
      for (const [turn] of served.entries()) {
        progress.add()
        const one = served[(turn + round) % served.length]
        const key = `${kind} ${one?.name}`
        if (!one || failed.has(key)) continue
        try {
          visits.set(key, [...(visits.get(key) ?? []), await visit(browser, one.server.origin + encodeURI(address))])
        } catch (error) {
          failed.add(key)
          failures.push(`${key}: ${error instanceof Error ? error.message : error}`)
        }
      }
    }
  }
  await Promise.all(served.map(({ server }) => server.close()))
  const row = ({ name: kind, address }: ReadersPage, name: string): SpeedRow => {
    const key = `${kind} ${name}`
    return { kind, address, name, visits: failed.has(key) ? [] : (visits.get(key) ?? []) }
  }
  return { rows: readers.flatMap(page => [...built.keys()].map(name => row(page, name))), failures }
}

function tell(): void {
  progress.clear()
  const late = generators.filter(({ name }) => built.get(name)?.folder === null)
  const machine = `${cpus().length} kernen, Node ${process.versions.node}, Chromium ${browser.version()}`
  const text = [
    '# Hoe snel een lezer iets ziet',
    '',
    `${new Date().toISOString().slice(0, 10)}; ${machine}; mediaan van ${options.rounds} rondes, door elkaar heen.`,
    `Scherm ${phone.viewport.width} × ${phone.viewport.height}, processor ${slowdown} keer zo traag, ` +
      `${(line.downloadThroughput * 8) / 1e6} Mbit/s, ${line.latency} ms per antwoord, niets bewaard, gzip 6, HTTP/1.1.`,
    '',
    speedTable(rows, own),
    `De anderen kregen ${shared.length} pagina's als Markdown. Wat er bij hen naast de tekst staat:`,
    ...generators.map(({ name, beside }) => {
      const { folder, seconds = 0 } = built.get(name) ?? {}
      return `- ${name}: ${beside} (${folder ? `gebouwd in ${seconds.toFixed(0)} s` : 'NIET KLAAR in de tijd'})`
    }),
    ...failures.map(failure => `- NIET GEMETEN: ${failure}`),
    '',
  ].join('\n')
  mkdirSync('reports', { recursive: true })
  writeFileSync('reports/speed.md', text)
  writeFileSync('reports/speed.json', `${JSON.stringify({ machine, options, line, phone, slowdown, rows }, null, 2)}\n`)
  console.log(`\n${text}\nreports/speed.md`)
  process.exitCode = failures.length + late.length > 0 ? 1 : 0
}
