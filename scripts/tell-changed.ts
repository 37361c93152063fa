import { formatLines } from '../src/report/format-lines.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import type { PreviewReading } from './preview.ts'

/** What an editor wants to know after a change: all that is wrong with the changed files, and how much there is elsewhere. */
export function tellChanged({ changed, texts, check }: PreviewReading): string {
  const told = tellFindings(check(), texts)
  const own = told.filter(({ file }) => changed.includes(file))
  const others = told.filter(finding => !own.includes(finding))
  const errors = others.filter(({ severity }) => severity === 'error').length
  const where = changed.length === 0 ? 'content' : changed.join(', ')
  const lines = [
    own.length === 0 ? `${where}: niets te melden` : formatLines(own),
    ...(others.length > 0
      ? [`elders: ${errors} fouten, ${others.length - errors} waarschuwingen (npm run check)`]
      : []),
  ]
  return `${lines.join('\n\n')}\n`
}
