import type { PageCheck } from '../../src/gate/page-check.ts'
import { authoredColour } from './checks/authored-colour.ts'
import { borderlessControl } from './checks/borderless-control.ts'
import { clickWithoutFocus } from './checks/click-without-focus.ts'
import { clippedText } from './checks/clipped-text.ts'
import { deadFragment } from './checks/dead-fragment.ts'
import { emptyCell } from './checks/empty-cell.ts'
import { focusCovered } from './checks/focus-covered.ts'
import { focusNotVisible } from './checks/focus-not-visible.ts'
import { focusOrder } from './checks/focus-order.ts'
import { foreignWithoutLang } from './checks/foreign-without-lang.ts'
import { emptyHeading, mainHeading, skippedLevel } from './checks/headings.ts'
import { hiddenTextInLink } from './checks/hidden-text-in-link.ts'
import { hugeWithoutStyle } from './checks/huge-without-style.ts'
import { keyboardTrap } from './checks/keyboard-trap.ts'
import { lostInPrint } from './checks/lost-in-print.ts'
import { lowControl } from './checks/low-control.ts'
import { lowLink } from './checks/low-link.ts'
import { motion } from './checks/motion.ts'
import { needsScript } from './checks/needs-script.ts'
import { noteMismatch } from './checks/note-mismatch.ts'
import { overlappingText } from './checks/overlapping-text.ts'
import { pageLanguage, skipLink } from './checks/page-frame.ts'
import { placeholderAsLabel } from './checks/placeholder-as-label.ts'
import { sameNameOtherTarget } from './checks/same-name-other-target.ts'
import { smallTarget } from './checks/small-target.ts'
import { stateContrast } from './checks/state-contrast.ts'
import { tableWithoutCaption } from './checks/table-without-caption.ts'
import { tableWithoutHeaders } from './checks/table-without-headers.ts'
import { justifiedText, longLine, tightLines } from './checks/text-measure.ts'
import { titleTooltip } from './checks/title-tooltip.ts'
import { unreachableControl } from './checks/unreachable-control.ts'
import { vagueLink } from './checks/vague-link.ts'
import { visualOrder } from './checks/visual-order.ts'
import { weakBoundary } from './checks/weak-boundary.ts'
import { widerThanScreen } from './checks/wider-than-screen.ts'
import { wordsInStyle } from './checks/words-in-style.ts'

/** Every check of our own, for what no engine decides. A new one is a file and a line here, and its seed on the canary. */
export const checks: readonly PageCheck[] = [
  widerThanScreen,
  clippedText,
  overlappingText,
  smallTarget,
  lowControl,
  lowLink,
  focusNotVisible,
  focusCovered,
  focusOrder,
  keyboardTrap,
  unreachableControl,
  skipLink,
  visualOrder,
  authoredColour,
  borderlessControl,
  motion,
  clickWithoutFocus,
  deadFragment,
  noteMismatch,
  sameNameOtherTarget,
  vagueLink,
  hiddenTextInLink,
  titleTooltip,
  foreignWithoutLang,
  pageLanguage,
  tableWithoutHeaders,
  tableWithoutCaption,
  emptyCell,
  mainHeading,
  skippedLevel,
  emptyHeading,
  longLine,
  justifiedText,
  tightLines,
  placeholderAsLabel,
  weakBoundary,
  lostInPrint,
  needsScript,
  wordsInStyle,
  hugeWithoutStyle,
  stateContrast,
]
