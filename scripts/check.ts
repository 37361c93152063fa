import { writeFileSync } from 'node:fs'
import { formats } from '../src/report/formats.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import { quotedTexts } from './build/build-site.ts'
import { checkOptions } from './check-options.ts'
import { type CheckedSite, checkSite } from './check-site.ts'
import { readContentFiles } from './content-files.ts'
import { fixContent } from './fix-content.ts'
import { tellProgress } from './progress.ts'
import { countFindings } from './report-findings.ts'

const options = checkOptions(process.argv.slice(2))
if (!options) process.exit(2)

const progress = tellProgress()
const today = new Date().toISOString().slice(0, 10)
const { publications, findings } = options.fix ? fixed() : await checkSite('content', today, progress)
progress.clear()
const told = formats[options.format](tellFindings(findings, quotedTexts('content', findings)))
if (told !== '') (options.format === 'line' ? process.stderr : process.stdout).write(`${told}\n`)

const { errors, warnings } = countFindings(findings)
const summary = `${publications} publicaties: ${errors} fouten, ${warnings} waarschuwingen`
if (options.format === 'line') console.log(findings.length > 0 ? `\n${summary}` : summary)
process.exitCode = errors > 0 ? 1 : 0

/** Carries out what is safe: writes the files that changed, and says what was done in them. Output: what is left. */
function fixed(): CheckedSite {
  const files = readContentFiles('content')
  const { files: after, done, checked } = fixContent(files, today, progress)
  for (const [path, bytes] of after.files) {
    if (files.files.get(path) !== bytes) writeFileSync(`content/${path}`, bytes)
  }
  const lines = done.map(
    ({ file, line, rule, text, corrected }) => `${file}:${line} ${rule}\n  − ${text}\n  + ${corrected}`,
  )
  process.stderr.write([...lines, `${done.length} verbeteringen uitgevoerd\n`].join('\n'))
  return { publications: checked.site.publications.length, findings: checked.findings }
}
