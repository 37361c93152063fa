import { readGateOptions } from './gate/gate-options.ts'
import { printTold } from './gate/print-told.ts'
import { readExceptions } from './gate/read-exceptions.ts'
import { runDeep } from './gate/run-deep.ts'
import { tellProgress } from './progress.ts'
import { reportFindings } from './report-findings.ts'

/** Lets every other engine judge every page: Siteimprove Alfa, IBM's checker and the Nu validator. */
const { folder, only, format } = readGateOptions(process.argv.slice(2))
const { exceptions, findings } = readExceptions()
if (reportFindings(findings, new Map(), { warnings: true }).errors > 0) process.exit(2)

const progress = tellProgress()
const run = await runDeep({ folder, only, exceptions, progress, today: new Date().toISOString().slice(0, 10) })
progress.clear()
printTold(run.told, format)
for (const failure of run.failures) console.error(`ONVOLLEDIG: ${failure}`)
for (const { engine, runs } of run.opinions) {
  console.log(`${engine}: ${runs.filter(one => one.failures.length === 0).length} van ${run.pages} pagina's bekeken`)
}
if (!run.hasNu) console.error('LET OP: de Nu-validator is niet gebruikt; daarvoor is Java nodig')
console.log(`${run.told.length} meldingen, ${run.excused} uitgezonderd, in ${run.seconds.toFixed(0)} s`)
process.exitCode = run.failures.length > 0 ? 2 : run.told.some(one => one.rule !== 'exception-expires-soon') ? 1 : 0
