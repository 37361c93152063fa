import { writeFileSync } from 'node:fs'
import { formats } from '../src/report/formats.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import { checkOptions } from './check-options.ts'
import { readContentFiles } from './content-files.ts'
import { type Fixed, fixContent } from './fix-content.ts'
import { tellProgress } from './progress.ts'
import { countFindings } from './report-findings.ts'
import { runCheck } from './run-check.ts'

const options = checkOptions(process.argv.slice(2))
if (!options) process.exit(2)

const progress = tellProgress()
const today = new Date().toISOString().slice(0, 10)
const files = readContentFiles('content')
const fixed = options.fix ? fixContent(files, today, progress) : null
if (fixed) writeFixes(fixed)

const { content, site, findings } = fixed?.checked ?? runCheck(files, today, progress)
progress.clear()
const told = formats[options.format](tellFindings(findings, content.texts))
if (told !== '') (options.format === 'line' ? process.stderr : process.stdout).write(`${told}\n`)

const { errors, warnings } = countFindings(findings)
const summary = `${site.publications.length} publicaties: ${errors} fouten, ${warnings} waarschuwingen`
if (options.format === 'line') console.log(findings.length > 0 ? `\n${summary}` : summary)
process.exitCode = errors > 0 ? 1 : 0

/** Writes the files that changed, and says what was done in them. */
function writeFixes({ files: after, done }: Fixed): void {
  for (const [path, bytes] of after.files) {
    if (files.files.get(path) !== bytes) writeFileSync(`content/${path}`, bytes)
  }
  const lines = done.map(
    ({ file, line, rule, text, corrected }) => `${file}:${line} ${rule}\n  − ${text}\n  + ${corrected}`,
  )
  process.stderr.write([...lines, `${done.length} verbeteringen uitgevoerd\n`].join('\n'))
}
