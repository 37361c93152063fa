/** A question axe leaves open (`incomplete`) that has an answer for every element it is asked of. */
interface OpenQuestion {
  readonly rules: readonly string[]
  readonly reason: string
  /** The name of a function in the page (see in-page/answers.ts). */
  readonly answer: 'isNoteSign' | 'hasKnownContrast'
}

const questions: readonly OpenQuestion[] = [
  {
    rules: ['label-content-name-mismatch'],
    reason: 'a note sign such as * has no words to compare, but stands in the label itself',
    answer: 'isNoteSign',
  },
  {
    rules: ['color-contrast', 'color-contrast-enhanced'],
    reason:
      'axe does not judge a single sign, nor a cell beyond the edge of a table that scrolls; the colours are known',
    answer: 'hasKnownContrast',
  },
]

/** The functions in the page that may answer an open question of a rule: each proves that nothing is wrong. */
export function answersTo(rule: string): readonly string[] {
  return questions.filter(one => one.rules.includes(rule)).map(one => one.answer)
}
