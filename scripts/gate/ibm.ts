import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Fault } from '../../src/gate/fault.ts'
import { pathOfXPath } from '../../src/gate/place-of.ts'
import type { Page } from '../find-browser.ts'
import type { SecondEngine } from './second-opinion.ts'

const require = createRequire(import.meta.url)
const { version } = require('accessibility-checker-engine/package.json') as { version: string }

interface Answer {
  readonly ruleId: string
  readonly value: readonly [level: string, outcome: string]
  readonly path: { readonly dom: string }
  readonly message: string
  readonly snippet: string
}

/** The engine of IBM's accessibility checker, without the package around it: that one needs a network to start. */
export const ibm: SecondEngine = {
  name: `ibm@${version}`,
  async run(page) {
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    const answers = await answersOn(page)
    const isSeen = answers.some(one => one.value[1] === 'PASS')
    return {
      faults: answers.filter(isFailure).map(answer => faultOf(answer, html)),
      failures: isSeen ? [] : ['IBM keurde niets goed'],
    }
  },
}

async function answersOn(page: Page): Promise<readonly Answer[]> {
  const source = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')
  await page.evaluate(`${source};globalThis.ace = ace`)
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(where: Document, rules: string[]): Promise<{ results: Answer[] }> } }
    }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    return results.map(({ ruleId, value, path, message, snippet }) => ({ ruleId, value, path, message, snippet }))
  })
}

/** What it asks a person to confirm (POTENTIAL, MANUAL) and what it recommends is for our own checks to decide. */
function isFailure({ value: [level, outcome] }: Answer): boolean {
  return level === 'VIOLATION' && outcome === 'FAIL'
}

function faultOf({ ruleId, path, message, snippet }: Answer, html: string): Fault {
  return {
    rule: `ibm/${ruleId}`,
    mode: 'light',
    selector: path.dom,
    path: pathOfXPath(html, path.dom),
    quote: snippet.slice(0, 100),
    details: { message, help: '' },
  }
}
