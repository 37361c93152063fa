import { alignWords } from '../rules/align-words.ts'
import type { ToldFinding } from './told-finding.ts'

/** The words of a source by where they went (`kept`, `dropped`, `unaccounted` …). */
export type WordCounts = Readonly<Record<string, number>>

/** A site as the report compares it: what is heard on each page, words by publication, findings, sections by key. */
export interface ReportedSite {
  readonly pages: ReadonlyMap<string, readonly string[]>
  readonly words: ReadonlyMap<string, WordCounts>
  readonly findings: readonly ToldFinding[]
  readonly sections: ReadonlyMap<string, string>
}

/** A question of the search tests, and the sections that answer it (`2020/begroting-bzk#wonen`). */
export interface SearchQuestion {
  readonly question: string
  readonly answers: readonly string[]
}

/** A page on which something else will be heard. */
export interface ChangedPage {
  readonly address: string
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

/** What a change of the content does to the site. */
export interface SiteChanges {
  readonly newPages: readonly string[]
  readonly gonePages: readonly string[]
  readonly changedPages: readonly ChangedPage[]
  readonly words: readonly {
    readonly key: string
    readonly before: WordCounts | null
    readonly after: WordCounts | null
  }[]
  readonly newFindings: readonly ToldFinding[]
  readonly solvedFindings: readonly ToldFinding[]
  readonly questions: readonly {
    readonly question: string
    readonly isLost: boolean
    readonly sections: readonly string[]
  }[]
}

/** Compares the site before and after a change. */
export function compareSites(
  before: ReportedSite,
  after: ReportedSite,
  questions: readonly SearchQuestion[],
): SiteChanges {
  const keysOf = (findings: readonly ToldFinding[]) => new Set(findings.map(findingKey))
  const [old, now] = [keysOf(before.findings), keysOf(after.findings)]
  return {
    newPages: [...after.pages.keys()].filter(address => !before.pages.has(address)),
    gonePages: [...before.pages.keys()].filter(address => !after.pages.has(address)),
    changedPages: [...after.pages].flatMap(([address, lines]) => changeOf(address, before.pages.get(address), lines)),
    words: [...new Set([...before.words.keys(), ...after.words.keys()])]
      .map(key => ({ key, before: before.words.get(key) ?? null, after: after.words.get(key) ?? null }))
      .filter(one => JSON.stringify(one.before) !== JSON.stringify(one.after)),
    newFindings: after.findings.filter(finding => !old.has(findingKey(finding))),
    solvedFindings: before.findings.filter(finding => !now.has(findingKey(finding))),
    questions: questions.flatMap(question => affected(question, before.sections, after.sections)),
  }
}

/** A finding is the same when it says the same of the same file, on whatever line. */
function findingKey({ rule, file, message, text }: ToldFinding): string {
  return JSON.stringify([rule, file, message, text])
}

function changeOf(
  address: string,
  before: readonly string[] | undefined,
  after: readonly string[],
): readonly ChangedPage[] {
  if (!before) return []
  const edits = alignWords(before, after).filter(({ kind }) => kind !== 'equal')
  if (edits.length === 0) return []
  return [
    {
      address,
      gone: edits.flatMap(({ aStart, aEnd }) => before.slice(aStart, aEnd)),
      come: edits.flatMap(({ bStart, bEnd }) => after.slice(bStart, bEnd)),
    },
  ]
}

function affected(
  { question, answers }: SearchQuestion,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): SiteChanges['questions'] {
  const sections = answers.filter(key => before.get(key) !== after.get(key))
  const isLost = answers.some(key => before.has(key)) && answers.every(key => !after.has(key))
  return sections.length === 0 ? [] : [{ question, isLost, sections }]
}
