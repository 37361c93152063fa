import type { Fault } from '../../../src/gate/fault.ts'
import type { Mode } from '../../../src/gate/mode.ts'
import type { Found } from '../../../src/gate/page-check.ts'

const longestQuote = 80

/** A fault as it leaves the page: where the element stands, and the words it holds. */
export function describe(rule: string, mode: Mode, { element, quote, details }: Found): Fault {
  const words = quote ?? element.textContent ?? ''
  return {
    rule,
    mode,
    selector: selectorOf(element),
    path: pathOf(element),
    quote: shortened(words.replace(/\s+/g, ' ').trim()),
    ...(details ? { details } : {}),
  }
}

/** A selector that people can read: the nearest id, and the way from there. */
export function selectorOf(element: Element): string {
  if (element.id) return `#${element.id}`
  const parent = element.parentElement
  const name = element.tagName.toLowerCase()
  if (!parent || element === document.body) return name
  const same = [...parent.children].filter(one => one.tagName === element.tagName)
  const place = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : ''
  return `${selectorOf(parent)} > ${name}${place}`
}

/** The way from the root element: the place among the child elements at each step. */
export function pathOf(element: Element): readonly number[] {
  const parent = element.parentElement
  return parent ? [...pathOf(parent), [...parent.children].indexOf(element)] : []
}

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
}
