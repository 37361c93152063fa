import type { ToldFinding } from '../report/told-finding.ts'
import { gateMessages } from './messages.ts'
import type { Mode } from './mode.ts'
import type { GateFinding } from './to-finding.ts'

/** A finding of the gate in the form in which every finding of the project is told, with where on the page and in which modes. */
export interface ToldGateFinding extends ToldFinding {
  readonly selector: string
  readonly modes: readonly string[]
}

/** What the modes are called in a report. */
export const modeTerms: Readonly<Record<Mode, string>> = {
  markup: 'opmaakcode',
  light: 'licht',
  dark: 'donker',
  narrow: '320 px',
  'zoom-200': '200 % zoom',
  'zoom-400': '400 % zoom',
  'text-200': 'tekst op 200 %',
  'text-spacing': 'ruime tekst',
  'forced-colours': 'eigen kleuren',
  'reduced-motion': 'minder beweging',
  print: 'afdruk',
  'no-style': 'zonder opmaak',
  'no-script': 'zonder script',
}

/** The criteria of level AAA that the gate knows: a fault in only these is a warning. */
const levelAaa = new Set('1.4.6 1.4.8 2.1.3 2.2.4 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 3.1.4 3.2.5'.split(' '))

/** Tells a finding. `html` is the text of its page; `criteria` those of the rule where the finding names none. */
export function tellGateFinding(finding: GateFinding, html: string, criteria: readonly string[]): ToldGateFinding {
  const { rule, place, quote = '', details = {}, selector, modes } = finding
  const words: Readonly<Record<string, string | number>> = { ...details, quote }
  const filled = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (written, name: string) => String(words[name] ?? written))
  const own = gateMessages[rule] ?? { message: `{message}: "{quote}"`, help: '{help}' }
  const named = finding.criteria.length > 0 ? finding.criteria : criteria
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    endColumn: place.column + 1,
    rule,
    severity: named.length > 0 && named.every(one => levelAaa.has(one)) ? 'warning' : 'error',
    message: `${filled(own.message)}${selector === '' ? '' : ` (${selector})`} [${modes.map(mode => modeTerms[mode as Mode] ?? mode).join(', ')}]`,
    help: filled(own.help) || null,
    criteria: named.map(one => `WCAG ${one}`),
    documentation: 'docs/poort.md',
    text: html.split('\n')[place.line - 1] ?? '',
    corrected: null,
    isSafe: false,
    selector,
    modes,
  }
}
