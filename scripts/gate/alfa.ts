import { Audit, type Outcome } from '@siteimprove/alfa-act'
import { Playwright } from '@siteimprove/alfa-playwright'
import rules from '@siteimprove/alfa-rules'
import type { Fault } from '../../src/gate/fault.ts'
import { pathOfXPath } from '../../src/gate/place-of.ts'
import type { Page } from '../find-browser.ts'

/** Fewer outcomes than this mean that Alfa did not see the page. */
const fewestPassed = 20

/**
 * What Siteimprove Alfa finds on the page as it stands. Questions it leaves to people are not asked: our own checks
 * answer them. Its packages must be of one version: two copies beside each other find nothing, in silence.
 */
export async function runAlfa(page: Page): Promise<{ faults: readonly Fault[]; failures: readonly string[] }> {
  await page.evaluate(dropUnknownRules)
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  const seen = await Playwright.toPage(await page.evaluateHandle(() => document))
  const outcomes = [...(await Audit.of(seen, rules).evaluate())]
  const passed = outcomes.filter(one => one.outcome === 'passed').length
  return {
    faults: outcomes.filter(isFailed).map(outcome => faultOf(outcome, html)),
    failures: passed < fewestPassed ? [`Alfa keurde maar ${passed} dingen goed`] : [],
  }
}

/** In the page: Alfa reads no style at all of a sheet with a rule that it does not know, such as `@container`. */
function dropUnknownRules(): void {
  const known = /^CSS(Style|Import|Media|FontFace|Page|Keyframes|Namespace|Supports|LayerBlock|LayerStatement)Rule$/
  const open: (CSSStyleSheet | CSSGroupingRule)[] = [...document.styleSheets]
  for (let group = open.pop(); group; group = open.pop()) {
    for (let index = group.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = group.cssRules[index]
      if (rule && !known.test(rule.constructor.name)) group.deleteRule(index)
      else if (rule instanceof CSSGroupingRule) open.push(rule)
    }
  }
}

/** The part of a failed outcome that the gate reads, as Alfa writes it down. */
interface Failed {
  readonly rule: { readonly uri: string; readonly requirements: Iterable<unknown> }
  readonly target: unknown
  readonly expectations: Iterable<readonly [string, { toJSON(): unknown }]>
}

function isFailed(outcome: { readonly outcome: string }): outcome is Outcome.Failed<never, never> {
  return outcome.outcome === 'failed'
}

function faultOf(outcome: unknown, html: string): Fault {
  const { rule, target, expectations } = outcome as Failed
  const xpath = xpathOf(target)
  return {
    rule: `alfa/${rule.uri.replace(/^.*sia-/, '')}`,
    mode: 'light',
    selector: xpath,
    path: pathOfXPath(html, xpath),
    quote: wordsOf(target),
    criteria: [...rule.requirements].flatMap(criterionOf),
    details: {
      message: [...expectations].map(([, result]) => reasonOf(result.toJSON())).find(Boolean) ?? rule.uri,
      help: rule.uri,
    },
  }
}

/** A target is a node, an attribute (then its element), or a group of nodes (then its first). */
function xpathOf(target: unknown): string {
  const one = target as { path?(): string; owner?: Iterable<unknown> } & Partial<Iterable<unknown>>
  if (typeof one?.path === 'function') return one.path()
  const [inside] = [...(one?.owner ?? (one?.[Symbol.iterator] ? (one as Iterable<unknown>) : []))]
  return inside === undefined ? '/html[1]' : xpathOf(inside)
}

function wordsOf(target: unknown): string {
  return String(target ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
}

function criterionOf(requirement: unknown): readonly string[] {
  const { chapter } = requirement as { chapter?: string }
  return chapter !== undefined && /^\d\.\d+\.\d+$/.test(chapter) ? [chapter] : []
}

function reasonOf(result: unknown): string {
  const { type, error } = result as { type: string; error?: { message?: string } }
  return type === 'err' ? (error?.message ?? '') : ''
}
