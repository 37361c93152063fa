import type { Page } from '../find-browser.ts'

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

export const openQuestions = {
  /** Whether the open question about this element is answered: the page itself proves that nothing is wrong. */
  async isAnswered(page: Page, rule: string, selector: string): Promise<boolean> {
    for (const { answer } of questions.filter(one => one.rules.includes(rule))) {
      if (await page.evaluate(ask, { answer, selector })) return true
    }
    return false
  },
}

function ask({ answer, selector }: { readonly answer: string; readonly selector: string }): boolean {
  const element = document.querySelector(selector)
  const { answers } = globalThis as unknown as { answers: Readonly<Record<string, (element: Element) => boolean>> }
  return element !== null && answers[answer]?.(element) === true
}
