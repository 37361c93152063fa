import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { findBrowser } from '../../find-browser.ts'
import { onDemand } from '../../gate/on-demand.ts'
import { serveStatic } from '../../static-server.ts'
import { type Command, measuredRun } from '../measured-run.ts'
import type { Contender } from '../task.ts'
import { workplaceAt } from '../workplace.ts'

const packages = ['pa11y-ci@4.1.1']

/** pa11y-ci with the settings it has of its own accord, one page after another: two at a time, it loses pages. */
export const pa11yCi: Contender = {
  name: 'pa11y-ci',
  leavesOut:
    'poort: één stand per pagina (licht, breed) met HTML CodeSniffer, één pagina tegelijk; geen toetsenbord, markup of onthouden',
  missing(say) {
    try {
      findBrowser(say)
      onDemand('pa11y-ci', packages)
      return null
    } catch (error) {
      return `pa11y-ci ontbreekt: ${error instanceof Error ? error.message : error}`
    }
  },
  steps: [
    {
      task: 'poort',
      unit: 'pagina-standen',
      beside: { task: 'poort', name: 'pa11y-ci' },
      async run(place, limitSeconds) {
        const site = join(workplaceAt(place), 'gate')
        const server = await serveStatic(site)
        try {
          const urls = addressesIn(site).map(address => server.origin + encodeURI(address))
          const measured = await measuredRun({ ...pa11yCommand(urls), mayFail: true }, limitSeconds)
          if (!measured) return null
          const amount = pagesSpokenOf(measured.output, urls)
          if (amount === 0) throw new Error(`pa11y-ci spoke of no page: ${measured.output.slice(0, 300)}`)
          return { ...measured, outputBytes: 0, outputFiles: 0, amount }
        } finally {
          await server.close()
        }
      },
    },
  ],
}

/** pa11y-ci on these addresses, with the browser that the gate uses. */
export function pa11yCommand(urls: readonly string[]): Command {
  const home = onDemand('pa11y-ci', packages)
  const config = join(home, 'measure.json')
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const chromeLaunchConfig = { executablePath: findBrowser(console.log), args: flags }
  writeFileSync(config, JSON.stringify({ defaults: { chromeLaunchConfig, concurrency: 1, timeout: 120_000 }, urls }))
  return {
    name: 'pa11y-ci',
    file: join(home, 'node_modules/.bin/pa11y-ci'),
    options: ['--config', config],
    folder: home,
  }
}

/** Of how many addresses a tool spoke in what it wrote, other than that it could not look at them. */
export function pagesSpokenOf(output: string, urls: readonly string[]): number {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter(line => !line.includes('Failed to run'))
  const words = new Set(lines.flatMap(line => line.split(/\s/)))
  return urls.filter(url => words.has(url)).length
}

function addressesIn(site: string): readonly string[] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
  return names.sort().map(name => `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
}
