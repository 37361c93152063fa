import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from '../src/site/pages-of.ts'
import { searchRecordsOf } from '../src/site/search-records.ts'
import { assembleSite } from './assemble-site.ts'
import { checkBuilt } from './check-built.ts'
import { checkContent } from './check-content.ts'
import { loadContent } from './load-content.ts'
import { readBuildOptions } from './options.ts'
import { reportFindings } from './report-findings.ts'
import { copiedAssets, copiedSources, siteOutputs } from './site-outputs.ts'
import { startStaging } from './staging.ts'
import { writePages } from './write-pages.ts'
import { writeSearchIndex } from './write-search-index.ts'

const options = readBuildOptions(process.argv.slice(2))
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
const progress = (step: string) => console.log(`${seconds().padStart(6)} s  ${step}`)

progress('inhoud lezen')
const content = loadContent(options.content)
const site = assembleSite(content, options)
const pages = pagesOf(site)
const { errors, warnings } = reportFindings(checkContent(content, site, pages), content.texts, { warnings: false })
if (errors > 0) stop(errors)

progress(`${pages.length} pagina's schrijven`)
const staging = startStaging(options.output)
process.on('exit', staging.discard)
await writePages(staging.folder, siteOutputs(site, pages), { ...copiedAssets(), ...copiedSources(site) })

progress('elk woord van elke bron terugzoeken op de pagina')
const built = checkBuilt(staging.folder, content, site)
const unproven = reportFindings(built.findings, content.texts, { warnings: false })
if (unproven.errors > 0) stop(unproven.errors)

if (options.withSearch) {
  const records = searchRecordsOf(site)
  progress(`zoekindex van ${records.length} paragrafen`)
  await writeSearchIndex(join(staging.folder, 'pagefind'), records)
}

staging.publish()
summary(built.words, warnings + unproven.warnings)

function stop(count: number): never {
  console.error(`Niet gebouwd: ${count} fouten in de inhoud. De vorige ${options.output} staat er nog.`)
  process.exit(1)
}

function summary(words: { readonly source: number; readonly unaccounted: number }, found: number): void {
  const files = readdirSync(options.output, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  const number = new Intl.NumberFormat('nl-NL')
  const accounted = `${number.format(words.source - words.unaccounted)} van ${number.format(words.source)}`
  console.log(
    [
      '',
      `${options.output}: ${site.publications.length} publicaties, ${pages.length} pagina's, ${files.length} bestanden`,
      `woorden verantwoord: ${accounted}; waarschuwingen: ${found} (npm run check toont ze)`,
      `${seconds()} s, ${number.format(bytes)} bytes`,
    ].join('\n'),
  )
}
