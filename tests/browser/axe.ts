import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule, with those that are off by default: AAA contrast, target size, links of one name, refresh. */
const everyRule: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
  },
}

const contrastRules: RunOptions = { ...everyRule, runOnly: ['color-contrast', 'color-contrast-enhanced'] }

/** What axe found on a page, each as rule, element and reason. */
export interface AxeFindings {
  readonly passes: number
  readonly violations: readonly string[]
  readonly unexplained: readonly string[]
}

/** A question axe leaves open (`incomplete`) that has an answer for every element it is asked of. */
interface Explanation {
  readonly rules: readonly string[]
  readonly reason: string
  answers(page: Page, selector: string): Promise<boolean>
}

const explanations: readonly Explanation[] = [
  {
    rules: ['label-content-name-mismatch'],
    reason: 'a note sign such as * has no words to compare, but stands in the label itself',
    answers: (page, selector) =>
      page.locator(selector).evaluate(element => {
        const text = element.textContent?.trim() ?? ''
        return /^[*†‡]+$/.test(text) && element.getAttribute('aria-label')?.endsWith(text) === true
      }),
  },
  {
    rules: ['color-contrast', 'color-contrast-enhanced'],
    reason: 'a single sign is no text to axe; it has the colours of the text around it, which axe did judge',
    answers: (page, selector) =>
      page.locator(selector).evaluate(element => {
        const own = getComputedStyle(element)
        const around = element.parentElement && getComputedStyle(element.parentElement)
        const isSign = /^[^\p{L}\p{N}]{1,2}$/u.test(element.textContent?.trim() ?? '')
        return isSign && (own.color === around?.color || element.closest('[role=doc-noteref]') !== null)
      }),
  },
  {
    rules: ['color-contrast', 'color-contrast-enhanced'],
    reason: 'a cell beyond the edge of a table that scrolls is judged once more with the table unfolded',
    answers: async (page, selector) => {
      const inside = await page
        .locator(selector)
        .evaluate(element => element.closest('[role=region][tabindex]') !== null)
      return inside && (await unfoldedContrastIsRight(page, selector))
    },
  },
]

/** Runs axe-core on the page as it stands. Nothing is added to the page's own scripts, so its policy stays in force. */
export async function runAxe(page: Page): Promise<AxeFindings> {
  await page.evaluate(axeSource)
  const { passes, violations, incomplete } = await axeOn(page, everyRule)
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map(node => ({ id, node })))
  const unexplained: string[] = []
  for (const { id, node } of open) {
    if (!(await isExplained(page, id, node))) unexplained.push(briefly(id, node))
  }
  return {
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) => nodes.map(node => briefly(id, node))),
    unexplained,
  }
}

async function isExplained(page: Page, rule: string, node: NodeResult): Promise<boolean> {
  for (const explanation of explanations.filter(one => one.rules.includes(rule))) {
    if (await explanation.answers(page, node.target.join(' '))) return true
  }
  return false
}

/** Lets the table that holds the element stand wide, judges the element, and folds the table again. */
async function unfoldedContrastIsRight(page: Page, selector: string): Promise<boolean> {
  const region = page.locator(selector).locator('xpath=ancestor::*[@role="region"][1]')
  await region.evaluate(element =>
    Object.assign(element.style, { width: 'max-content', maxWidth: 'none', overflow: 'visible' }),
  )
  await page.locator(selector).scrollIntoViewIfNeeded()
  const { passes, violations, incomplete } = await axeOn(page, contrastRules, selector)
  await region.evaluate(element => element.removeAttribute('style'))
  await page.evaluate(() => scrollTo(0, 0))
  return passes.length > 0 && violations.length === 0 && incomplete.length === 0
}

function axeOn(page: Page, options: RunOptions, selector?: string): Promise<AxeResults> {
  return page.evaluate(([run, within]) => (globalThis as unknown as Axe).axe.run(within ?? document, run), [
    options,
    selector,
  ] as const)
}

interface Axe {
  readonly axe: { run(context: Document | string, options: RunOptions): Promise<AxeResults> }
}

/** Rule, element and reason: what a person needs to find the fault. */
function briefly(rule: string, node: NodeResult): string {
  return `${rule}: ${node.target.join(' ')}: ${node.failureSummary ?? node.html}`
}
