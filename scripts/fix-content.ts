import { severityOf } from '../src/report/messages.ts'
import { type ToldFinding, tellFindings } from '../src/report/told-finding.ts'
import type { ContentFiles } from './content-files.ts'
import { silent } from './progress.ts'
import { type Checked, runCheck } from './run-check.ts'

/** Files after fixing, the check of them, and the findings that were carried out. */
export interface Fixed {
  readonly files: ContentFiles
  readonly checked: Checked
  readonly done: readonly ToldFinding[]
}

const mostRounds = 10

/**
 * Carries out every correction that is safe, one a line, and checks again until there is none left. A correction
 * after which more is wrong than before is taken back.
 */
export function fixContent(files: ContentFiles, today: string | null, progress = silent): Fixed {
  let fixed: Fixed = { files, checked: runCheck(files, today, progress), done: [] }
  const refused = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const told = tellFindings(fixed.checked.findings, fixed.checked.content.texts)
    const wanted = onePerLine(told.filter(one => one.isSafe && one.corrected !== null && !refused.has(keyOf(one))))
    if (wanted.length === 0) break
    progress.begin('verbeteringen', wanted.length)
    for (const finding of wanted) {
      progress.add()
      const next = applyTo(fixed, finding, today)
      if (next) fixed = next
      else refused.add(keyOf(finding))
    }
  }
  return fixed
}

/** The content with one line corrected, or null when that made nothing better. */
function applyTo({ files, checked, done }: Fixed, finding: ToldFinding, today: string | null): Fixed | null {
  const path = finding.file.replace(/^content\//, '')
  const bytes = files.files.get(path)
  if (!bytes || finding.corrected === null) return null
  const parts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split(/(\r\n|\n|\r)/)
  const index = (finding.line - 1) * 2
  if (parts[index] !== finding.text) return null
  const text = parts.toSpliced(index, 1, finding.corrected).join('')
  const next = { ...files, files: new Map([...files.files, [path, new TextEncoder().encode(text)]]) }
  const after = runCheck(next, today)
  const isBetter = after.findings.length < checked.findings.length && errorsOf(after) <= errorsOf(checked)
  return isBetter ? { files: next, checked: after, done: [...done, finding] } : null
}

function errorsOf({ findings }: Checked): number {
  return findings.filter(finding => severityOf(finding) === 'error').length
}

function onePerLine(findings: readonly ToldFinding[]): readonly ToldFinding[] {
  return [...new Map(findings.map(one => [`${one.file}:${one.line}`, one])).values()]
}

function keyOf({ file, line, rule, text }: ToldFinding): string {
  return JSON.stringify([file, line, rule, text])
}
