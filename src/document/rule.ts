import type { CheckedContent, Editorial } from './checked-content.ts'
import type { Finding } from './finding.ts'
import type { Document } from './node.ts'
import type { Publication } from './publication.ts'

/** `error`: text lost or a WCAG A/AA failure, the build stops; `warning`: likely misreading. */
export type Severity = 'error' | 'warning'

/** A text file of `content/` as it is, by its path from the project's root. */
export interface CheckedFile {
  readonly file: string
  readonly text: string
}

/**
 * What a rule is, as data. `id` is permanent and names the fault; `criteria` cite WCAG or another standard.
 * `message` says in plain Dutch what is wrong (lower case, no full stop, quotes the text), `help` is the only place
 * that says what to do; `{quote}` and the names of a finding's details are filled in.
 * `correct` gives the whole line as it should be, where that can be computed; `isSafe` when carrying that out
 * cannot change what a text says.
 */
interface RuleData {
  readonly id: string
  readonly severity: Severity
  readonly criteria: readonly string[]
  readonly message: string
  readonly help?: string
  readonly isSafe?: true
  correct?(finding: Finding, line: string): string | null
}

/** Looks at each chapter. */
export interface ChapterRule extends RuleData {
  readonly looksAt: 'chapter'
  check(document: Document): Iterable<Finding>
}

/** Looks at each file of `content/` as text. */
export interface FileRule extends RuleData {
  readonly looksAt: 'file'
  check(file: CheckedFile): Iterable<Finding>
}

/** Looks at one whole text, with what editors wrote about all texts. */
export interface TextRule extends RuleData {
  readonly looksAt: 'text'
  check(publication: Publication, editorial: Editorial): Iterable<Finding>
}

/** Looks at what is there: which texts, addresses and links. */
export interface ContentRule extends RuleData {
  readonly looksAt: 'content'
  check(content: CheckedContent): Iterable<Finding>
}

/** What a reader, or a comparison with the source, reports by itself. */
export interface ReadingRule extends RuleData {
  readonly looksAt: 'reading'
}

/** A rule only looks: data plus one generator, which yields facts and knows no severity, wording or path. */
export type Rule = ChapterRule | TextRule | FileRule | ContentRule | ReadingRule
