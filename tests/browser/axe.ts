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
        const sign = element.textContent?.trim() ?? ''
        return /^[*†‡]+$/.test(sign) && element.getAttribute('aria-label')?.split(' ').includes(sign) === true
      }),
  },
  {
    rules: ['color-contrast', 'color-contrast-enhanced'],
    reason:
      'axe does not judge a single sign, nor a cell beyond the edge of a table that scrolls; the colours are known',
    answers: async (page, selector) => {
      const isKnown = await page.locator(selector).evaluate(element => {
        const isSign = [...(element.textContent?.trim() ?? '')].length <= 2
        return isSign || element.closest('table')?.closest('[tabindex="0"][aria-labelledby]') != null
      })
      return isKnown && (await contrastOf(page, selector)) >= 7
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

/** Contrast of an element's text with the nearest background behind it, as WCAG 2.2 defines it (1 to 21). */
async function contrastOf(page: Page, selector: string): Promise<number> {
  const colours = await page.locator(selector).evaluate(coloursOf)
  const [low = 0, high = 0] = colours.map(luminanceOf).sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

/** In the browser: red, green and blue (0 to 255) of an element's text and of the nearest background behind it. */
function coloursOf(element: Element): readonly (readonly number[])[] {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
  const found: number[][] = []
  if (!context) return found
  context.globalCompositeOperation = 'copy'
  context.fillStyle = getComputedStyle(element).color
  context.fillRect(0, 0, 1, 1)
  found.push([...context.getImageData(0, 0, 1, 1).data])
  for (let behind: Element | null = element; behind && found.length < 2; behind = behind.parentElement) {
    context.fillStyle = getComputedStyle(behind).backgroundColor
    context.fillRect(0, 0, 1, 1)
    const pixel = [...context.getImageData(0, 0, 1, 1).data]
    if (pixel[3] === 255) found.push(pixel)
  }
  return found
}

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: readonly number[]): number {
  const linear = colour.map(value =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  )
  const [red = 0, green = 0, blue = 0] = linear
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function axeOn(page: Page, options: RunOptions): Promise<AxeResults> {
  return page.evaluate(run => (globalThis as unknown as Axe).axe.run(document, run), options)
}

interface Axe {
  readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> }
}

/** Rule, element and reason: what a person needs to find the fault. */
function briefly(rule: string, node: NodeResult): string {
  return `${rule}: ${node.target.join(' ')}: ${node.failureSummary ?? node.html}`
}
