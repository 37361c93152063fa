import type { Rule } from '../document/rule.ts'
import { unexplainedAbbreviation } from './abbreviations/unexplained-abbreviation.ts'
import { absenceContradicted } from './absences/absence-contradicted.ts'
import { absenceUnknownTheme } from './absences/absence-unknown-theme.ts'
import { addressCollision } from './addresses/address-collision.ts'
import { addressVanished } from './addresses/address-vanished.ts'
import { doubledId } from './addresses/doubled-id.ts'
import { redirectAcrossPages } from './addresses/redirect-across-pages.ts'
import { redirectDead } from './addresses/redirect-dead.ts'
import { redirectDoubled } from './addresses/redirect-doubled.ts'
import { redirectInUse } from './addresses/redirect-in-use.ts'
import { bidiControl } from './characters/bidi-control.ts'
import { controlCharacter } from './characters/control-character.ts'
import { lookAlikeLetter } from './characters/look-alike-letter.ts'
import { mojibake } from './characters/mojibake.ts'
import { unreadableCharacter } from './characters/unreadable-character.ts'
import { exceptionExpired } from './exceptions/exception-expired.ts'
import { exceptionOfError } from './exceptions/exception-of-error.ts'
import { exceptionUnknownRule } from './exceptions/exception-unknown-rule.ts'
import { exceptionUnused } from './exceptions/exception-unused.ts'
import { figureWithoutDescription } from './figures/figure-without-description.ts'
import { fileTooLarge } from './files/file-too-large.ts'
import { invalidValue } from './files/invalid-value.ts'
import { invalidYaml } from './files/invalid-yaml.ts'
import { missingFile } from './files/missing-file.ts'
import { missingKey } from './files/missing-key.ts'
import { refusedFile } from './files/refused-file.ts'
import { symbolicLink } from './files/symbolic-link.ts'
import { unknownKey } from './files/unknown-key.ts'
import { termDeadPlace } from './glossary/term-dead-place.ts'
import { termDoubled } from './glossary/term-doubled.ts'
import { termWithoutPlace } from './glossary/term-without-place.ts'
import { topicDoubled } from './glossary/topic-doubled.ts'
import { chapterLevel } from './headings/chapter-level.ts'
import { doubledHeading } from './headings/doubled-heading.ts'
import { emptyHeading } from './headings/empty-heading.ts'
import { headingOutOfOrder } from './headings/heading-out-of-order.ts'
import { misplacedHeading } from './headings/misplaced-heading.ts'
import { secondTitle } from './headings/second-title.ts'
import { skippedHeading } from './headings/skipped-heading.ts'
import { doubledPhrase } from './languages/doubled-phrase.ts'
import { unmarkedForeignPhrase } from './languages/unmarked-foreign-phrase.ts'
import { bareLink } from './links/bare-link.ts'
import { deadLink } from './links/dead-link.ts'
import { doubledLinkText } from './links/doubled-link-text.ts'
import { lookAlikeAddress } from './links/look-alike-address.ts'
import { unsafeLink } from './links/unsafe-link.ts'
import { vagueLinkText } from './links/vague-link-text.ts'
import { itemMismatch } from './lists/item-mismatch.ts'
import { attributeValue } from './markdown/attribute-value.ts'
import { bracesWithoutText } from './markdown/braces-without-text.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { misplacedAttribute } from './markdown/misplaced-attribute.ts'
import { misplacedBraces } from './markdown/misplaced-braces.ts'
import { nestingTooDeep } from './markdown/nesting-too-deep.ts'
import { repeatedAttribute } from './markdown/repeated-attribute.ts'
import { templateCode } from './markdown/template-code.ts'
import { unclosedBraces } from './markdown/unclosed-braces.ts'
import { unknownAttribute } from './markdown/unknown-attribute.ts'
import { unsupportedMarkdown } from './markdown/unsupported-markdown.ts'
import { emptyNote } from './notes/empty-note.ts'
import { noteCount } from './notes/note-count.ts'
import { noteDoubled } from './notes/note-doubled.ts'
import { noteOutOfOrder } from './notes/note-out-of-order.ts'
import { noteWithoutReference } from './notes/note-without-reference.ts'
import { noteWithoutTable } from './notes/note-without-table.ts'
import { referenceWithoutNote } from './notes/reference-without-note.ts'
import { pairDoubledSection } from './pairs/pair-doubled-section.ts'
import { pairMissingSection } from './pairs/pair-missing-section.ts'
import { pairUnknownPublication } from './pairs/pair-unknown-publication.ts'
import { pairUnknownSection } from './pairs/pair-unknown-section.ts'
import { referenceSessionMismatch } from './references/reference-session-mismatch.ts'
import { referenceWithoutChamber } from './references/reference-without-chamber.ts'
import { unlinkableReference } from './references/unlinkable-reference.ts'
import { remarkDeadPlace } from './remarks/remark-dead-place.ts'
import { brokenWord } from './source/broken-word.ts'
import { correctionMismatch } from './source/correction-mismatch.ts'
import { doubtfulNoteMarker } from './source/doubtful-note-marker.ts'
import { keptAsPrinted } from './source/kept-as-printed.ts'
import { lostLineEnds } from './source/lost-line-ends.ts'
import { lostNoBreakSpaces } from './source/lost-no-break-spaces.ts'
import { missingHeading } from './source/missing-heading.ts'
import { notUtf8 } from './source/not-utf-8.ts'
import { zeroBytes } from './source/zero-bytes.ts'
import { kindMismatch } from './sources/kind-mismatch.ts'
import { publicationWithoutSource } from './sources/publication-without-source.ts'
import { sharedTitle } from './sources/shared-title.ts'
import { sourceWithoutPublication } from './sources/source-without-publication.ts'
import { yearMismatch } from './sources/year-mismatch.ts'
import { summaryDeadSource } from './summaries/summary-dead-source.ts'
import { summaryDoubledLink } from './summaries/summary-doubled-link.ts'
import { summarySentenceWithoutSource } from './summaries/summary-sentence-without-source.ts'
import { summaryTooLong } from './summaries/summary-too-long.ts'
import { summaryWithStructure } from './summaries/summary-with-structure.ts'
import { synonymDoubled } from './synonyms/synonym-doubled.ts'
import { synonymNotInTexts } from './synonyms/synonym-not-in-texts.ts'
import { captionWithoutTable } from './tables/caption-without-table.ts'
import { numberOutOfRow } from './tables/number-out-of-row.ts'
import { raggedTable } from './tables/ragged-table.ts'
import { sumMismatch } from './tables/sum-mismatch.ts'
import { tableLost } from './tables/table-lost.ts'
import { tableWithoutCaption } from './tables/table-without-caption.ts'
import { tableWithoutHeaders } from './tables/table-without-headers.ts'
import { doubledTheme } from './themes/doubled-theme.ts'
import { repeatedTheme } from './themes/repeated-theme.ts'
import { sectionWithoutTheme } from './themes/section-without-theme.ts'
import { unknownTheme } from './themes/unknown-theme.ts'
import { chaptersDiffer } from './words/chapters-differ.ts'
import { wordAdded } from './words/word-added.ts'
import { wordChanged } from './words/word-changed.ts'
import { wordLost } from './words/word-lost.ts'

/** Every rule of the project. A rule is a file of its own, a page in `docs/rules/`, and a line here. */
export const rules: readonly Rule[] = [
  unexplainedAbbreviation,
  absenceContradicted,
  absenceUnknownTheme,
  addressCollision,
  addressVanished,
  doubledId,
  redirectAcrossPages,
  redirectDead,
  redirectDoubled,
  redirectInUse,
  bidiControl,
  controlCharacter,
  lookAlikeLetter,
  mojibake,
  unreadableCharacter,
  exceptionExpired,
  exceptionOfError,
  exceptionUnknownRule,
  exceptionUnused,
  figureWithoutDescription,
  fileTooLarge,
  invalidValue,
  invalidYaml,
  missingFile,
  missingKey,
  refusedFile,
  symbolicLink,
  unknownKey,
  termDeadPlace,
  termDoubled,
  termWithoutPlace,
  topicDoubled,
  chapterLevel,
  doubledHeading,
  emptyHeading,
  headingOutOfOrder,
  misplacedHeading,
  secondTitle,
  skippedHeading,
  doubledPhrase,
  unmarkedForeignPhrase,
  bareLink,
  deadLink,
  doubledLinkText,
  lookAlikeAddress,
  unsafeLink,
  vagueLinkText,
  itemMismatch,
  attributeValue,
  bracesWithoutText,
  frontMatter,
  misplacedAttribute,
  misplacedBraces,
  nestingTooDeep,
  repeatedAttribute,
  templateCode,
  unclosedBraces,
  unknownAttribute,
  unsupportedMarkdown,
  emptyNote,
  noteCount,
  noteDoubled,
  noteOutOfOrder,
  noteWithoutReference,
  noteWithoutTable,
  referenceWithoutNote,
  pairDoubledSection,
  pairMissingSection,
  pairUnknownPublication,
  pairUnknownSection,
  referenceSessionMismatch,
  referenceWithoutChamber,
  unlinkableReference,
  remarkDeadPlace,
  brokenWord,
  correctionMismatch,
  doubtfulNoteMarker,
  keptAsPrinted,
  lostLineEnds,
  lostNoBreakSpaces,
  missingHeading,
  notUtf8,
  zeroBytes,
  sharedTitle,
  kindMismatch,
  publicationWithoutSource,
  sourceWithoutPublication,
  yearMismatch,
  summaryDeadSource,
  summaryDoubledLink,
  summarySentenceWithoutSource,
  summaryTooLong,
  summaryWithStructure,
  synonymDoubled,
  synonymNotInTexts,
  captionWithoutTable,
  numberOutOfRow,
  raggedTable,
  sumMismatch,
  tableLost,
  tableWithoutCaption,
  tableWithoutHeaders,
  doubledTheme,
  repeatedTheme,
  sectionWithoutTheme,
  unknownTheme,
  chaptersDiffer,
  wordAdded,
  wordChanged,
  wordLost,
]
