import { listPages } from '../src/gate/coverage.ts'
import { judge } from '../src/gate/exceptions.ts'
import { tellGateFinding } from '../src/gate/tell.ts'
import { toFindings } from '../src/gate/to-finding.ts'
import { launchBrowser } from './find-browser.ts'
import { readBuiltSite } from './gate/built-site.ts'
import { readGateOptions } from './gate/gate-options.ts'
import { ibm } from './gate/ibm.ts'
import { askNu } from './gate/nu.ts'
import { printTold } from './gate/print-told.ts'
import { readExceptions } from './gate/read-exceptions.ts'
import { alfa, askSecondOpinion } from './gate/second-opinion.ts'
import { testCanary } from './gate/test-canary.ts'

/** Lets every other engine judge every page: Siteimprove Alfa, IBM's checker and the Nu validator. */
const { folder, only } = readGateOptions(process.argv.slice(2))
const site = readBuiltSite(folder)
const pages = listPages(site.pages, site.sitemap).pages.filter(page => only === null || page.address.startsWith(only))
const browser = await launchBrowser(console.log)
const canary = await testCanary(browser, [alfa, ibm])
const opinions = [
  await askSecondOpinion(browser, folder, pages, alfa),
  await askSecondOpinion(browser, folder, pages, ibm),
  askNu(folder, pages),
].filter(one => one !== null)
await browser.close()

const runs = opinions.flatMap(one => one.runs)
const findings = pages.flatMap(page =>
  toFindings(
    page,
    runs.filter(run => run.address === page.address).flatMap(run => run.faults),
  ),
)
const moment = { today: new Date().toISOString().slice(0, 10), engines: opinions.map(one => one.engine) }
const { counted } = judge(findings, readExceptions().exceptions, moment)
const html = new Map(pages.map(page => [page.address, page.html]))
printTold(counted.map(one => tellGateFinding(one, html.get(one.place.file) ?? '', [])))

const failures = [
  ...canary.dead.map(rule => `de controle ${rule} vindt haar eigen gebrek niet`),
  ...canary.failures,
  ...runs.flatMap(run => run.failures.map(failure => `${run.address}: ${failure}`)),
]
for (const failure of failures) console.error(`ONVOLLEDIG: ${failure}`)
if (opinions.length < 3) console.error('LET OP: de Nu-validator is niet gebruikt; daarvoor is Java nodig')
console.log(
  `${opinions.map(one => `${one.engine} over ${one.runs.length} pagina's`).join(', ')}: ${counted.length} meldingen`,
)
process.exitCode = failures.length > 0 ? 2 : counted.length > 0 ? 1 : 0
