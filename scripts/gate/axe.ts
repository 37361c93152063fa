import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult, RunOptions } from 'axe-core'
import type { Fault } from '../../src/gate/fault.ts'
import type { Mode } from '../../src/gate/mode.ts'
import type { Page } from '../find-browser.ts'
import { answersTo } from './open-questions.ts'

const require = createRequire(import.meta.url)

/** The script that puts axe-core, speaking Dutch, into a page. */
export const axeSource = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')};
axe.configure({ locale: ${readFileSync(require.resolve('axe-core/locales/nl.json'), 'utf8')} })`

/** Rules that are off by default: AAA contrast, target size, links of one name, refresh. */
const alsoOn = ['color-contrast-enhanced', 'target-size', 'identical-links-same-purpose', 'meta-refresh-no-exceptions']
const contrastRules = ['color-contrast', 'color-contrast-enhanced']

/** In light every rule, in dark those that colours decide. */
const optionsOf: Partial<Record<Mode, RunOptions>> = {
  light: {
    resultTypes: ['violations', 'incomplete'],
    rules: Object.fromEntries(alsoOn.map(rule => [rule, { enabled: true }])),
  },
  dark: { resultTypes: ['violations', 'incomplete'], runOnly: { type: 'rule', values: contrastRules } },
}

/** Fewer rules than this that apply means that axe did not see the page. */
const fewestPasses: Partial<Record<Mode, number>> = { light: 10, dark: 1 }

export interface AxeOutcome {
  readonly faults: readonly Fault[]
  readonly failures: readonly string[]
}

/** What axe finds on the page as it stands; a question it leaves open is a fault too, unless it has an answer. */
export async function runAxe(page: Page, mode: Mode): Promise<AxeOutcome> {
  const results = await page.evaluate(runInPage, optionsOf[mode] ?? {})
  const found = [...results.violations, ...results.incomplete].flatMap(({ id, tags, help, nodes }) =>
    nodes.map(node => ({ id, tags, help, node, selector: selectorOf(node) })),
  )
  const isOpen = new Set(results.incomplete.flatMap(({ nodes }) => nodes))
  const spots = await page.evaluate(
    lookUp,
    found.map(({ id, node, selector }) => ({ selector, answers: isOpen.has(node) ? answersTo(id) : [] })),
  )
  const faults = found.flatMap(({ id, tags, help, node, selector }, index): readonly Fault[] => {
    const { path, isAnswered } = spots[index] ?? { path: [], isAnswered: false }
    if (isAnswered) return []
    const message = isOpen.has(node) ? `${help} (axe kon dit niet beslissen)` : help
    const details = { message, help: reasonOf(node) }
    return [
      { rule: `axe/${id}`, mode, selector, path, quote: node.html.slice(0, 120), criteria: criteriaOf(tags), details },
    ]
  })
  const tooFew = results.passes.length < (fewestPasses[mode] ?? 1)
  return { faults, failures: tooFew ? [`axe paste maar ${results.passes.length} regels toe`] : [] }
}

type AxeWindow = { readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }

/** In the page: a run of axe, and no more of its answer than the gate reads. */
async function runInPage(options: RunOptions) {
  const { passes, violations, incomplete } = await (globalThis as unknown as AxeWindow).axe.run(document, options)
  return { passes: passes.map(({ id }) => ({ id })), violations, incomplete }
}

interface Spot {
  readonly selector: string
  /** The functions in the page that may answer what axe leaves open about it (see in-page/answers.ts). */
  readonly answers: readonly string[]
}

/** In the page: the way to each spot from the root element, and whether what is open about it has an answer. */
function lookUp(spots: readonly Spot[]) {
  const { answers } = globalThis as unknown as { answers: Readonly<Record<string, (element: Element) => boolean>> }
  return spots.map(({ selector, answers: names }) => {
    const element = document.querySelector(selector)
    const path: number[] = []
    for (let one = element; one?.parentElement; one = one.parentElement)
      path.unshift([...one.parentElement.children].indexOf(one))
    return { path, isAnswered: element !== null && names.some(name => answers[name]?.(element) === true) }
  })
}

function selectorOf(node: NodeResult): string {
  return node.target.flat().join(' ')
}

/** `wcag143` is criterion 1.4.3, `wcag2411` is 2.4.11. */
function criteriaOf(tags: readonly string[]): readonly string[] {
  return tags.flatMap(tag => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? [])
}

function reasonOf(node: NodeResult): string {
  return (node.failureSummary ?? '').replace(/\s*\n\s*/g, '; ').slice(0, 300)
}
