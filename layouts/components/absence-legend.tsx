import type { AbsenceReason } from '../../src/document/absence.ts'
import { words } from '../../src/site/words.ts'

/** What the short words for an empty place mean, each once. */
export function AbsenceLegend({ reasons }: { reasons: readonly AbsenceReason[] }) {
  const used = [...new Set(reasons)]
  if (used.length === 0) return null
  return (
    <dl class="legend">
      {used.map(reason => (
        <div>
          <dt>{words.absences[reason].short}</dt>
          <dd>{words.absences[reason].sentence}</dd>
        </div>
      ))}
    </dl>
  )
}
