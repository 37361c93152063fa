import type { Absence } from '../../src/document/absence.ts'
import type { Kind } from '../../src/document/publication.ts'
import { words } from '../../src/site/words.ts'

interface AbsenceNoticeProps {
  readonly absence: Absence
  readonly kind: Kind
  readonly year: number
}

/** Says plainly why nothing stands here; never a blank that reads as "niets gedaan". */
export function AbsenceNotice({ absence: { reason, explanation }, kind, year }: AbsenceNoticeProps) {
  const { short } = words.absences[reason]
  return (
    <p class="absence">
      <strong>{short.charAt(0).toUpperCase() + short.slice(1)}.</strong> {words.silence(reason, kind, year)}
      {explanation !== null && ` ${explanation}`}
    </p>
  )
}
