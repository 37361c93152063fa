import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareSites } from '../src/report/compare-sites.ts'
import { pullRequestReport } from '../src/report/pull-request-report.ts'
import { contentAt } from './content-at.ts'
import { readContentFiles } from './content-files.ts'
import { tellProgress } from './progress.ts'
import { reportedSite } from './reported-site.ts'
import { searchQuestions } from './search-questions.ts'

const { base, head, uit } = options()
const today = new Date().toISOString().slice(0, 10)

const progress = tellProgress()
const before = reportedSite(contentAt(base), today, progress)
const after = reportedSite(head === undefined ? readContentFiles('content') : contentAt(head), today, progress)
progress.begin('vergelijken', 0)
const report = pullRequestReport(compareSites(before, after, searchQuestions()))
progress.clear()

if (uit === undefined) process.stdout.write(report)
else writeFileSync(uit, report)

/** `--base REV` is compared with the working tree, or with `--head REV`. */
function options() {
  try {
    const { values } = parseArgs({
      options: { base: { type: 'string' }, head: { type: 'string' }, uit: { type: 'string' } },
    })
    if (values.base !== undefined) return { ...values, base: values.base }
  } catch {
    // An option that does not exist is answered as one that is missing.
  }
  process.stderr.write('gebruik: npm run report -- --base REV [--head REV] [--uit rapport.md]\n')
  return process.exit(2)
}
