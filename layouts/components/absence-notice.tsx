import type { Absence } from '../../src/document/absence.ts'
import { words } from '../../src/site/words.ts'

/** Says plainly why nothing stands here; never a blank that reads as "niets gedaan". */
export function AbsenceNotice({ absence: { reason, explanation } }: { absence: Absence }) {
  const { short, sentence } = words.absences[reason]
  return (
    <p class="absence">
      <strong>{short.charAt(0).toUpperCase() + short.slice(1)}.</strong> {sentence}
      {explanation !== null && ` ${explanation}`}
    </p>
  )
}
