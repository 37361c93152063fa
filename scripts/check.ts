import { pagesOf } from '../src/site/pages-of.ts'
import { assembleSite } from './assemble-site.ts'
import { checkContent } from './check-content.ts'
import { loadContent } from './load-content.ts'
import { reportFindings } from './report-findings.ts'

const content = loadContent()
const site = assembleSite(content, { url: null, pathPrefix: null })
const findings = checkContent(content, site, pagesOf(site))
const { errors, warnings } = reportFindings(findings, content.texts, { warnings: true })

console.log(`${site.publications.length} publicaties: ${errors} fouten, ${warnings} waarschuwingen`)
process.exitCode = errors > 0 ? 1 : 0
