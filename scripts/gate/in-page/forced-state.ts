import { type Nearest, nearest } from './nearest.ts'
import { focusable } from './tab-walk.ts'

/** The pseudo-classes that come and go together. */
const groupOf = {
  hover: 'hover',
  active: 'active',
  visited: 'visited',
  link: 'visited',
  focus: 'focus',
  'focus-visible': 'focus',
  'focus-within': 'focus',
} as const

type Group = (typeof groupOf)[keyof typeof groupOf]

/** What a reader does to a link or control, or has done. A script cannot read `:visited`, and a walk does not press. */
const states: Readonly<Record<string, readonly Group[]>> = {
  ':hover': ['hover'],
  ':focus': ['focus'],
  ':active': ['active'],
  ':hover:active': ['hover', 'active'],
  ':visited': ['visited'],
  ':visited:hover': ['visited', 'hover'],
  ':visited:focus': ['visited', 'focus'],
  ':visited:active': ['visited', 'active'],
}

/** True of what can be in the state, and each as heavy in the cascade as one pseudo-class. */
const held = {
  hover: ':not([gate-never])',
  active: ':not([gate-never])',
  visited: ':any-link',
  link: '[gate-never]',
  focus: `:where(${focusable}):not([gate-never])`,
  'focus-visible': `:where(${focusable}):not([gate-never])`,
  'focus-within': ':not([gate-never])',
} as const

const pseudoClass = /(?<!:):(hover|active|visited|link|focus|focus-visible|focus-within)(?![\w-])/g

/** A rule of the page's style sheets that depends on a state, and how its selector was written. */
interface StateRule {
  readonly rule: CSSStyleRule
  readonly written: string
  readonly groups: readonly Group[]
}

/** The page while everything that can be in a state is in it. */
export interface StateView {
  /** Such as `:visited:hover`. */
  readonly state: string
  /** The nearest element, itself or one that it stands in, that a style for a state concerns. */
  readonly nearestConcerned: Nearest
}

/**
 * Looks at the page in each state that its style sheets know, and puts everything back. A rule for `:hover` is made to
 * hold for all at once, with its weight and in its place in the cascade: that takes one look, and no mouse or history.
 */
export function inEachState<T>(look: (view: StateView) => readonly T[]): readonly T[] {
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(sheet => stateRules(sheet.cssRules))
  const known = new Set(rules.flatMap(({ groups }) => groups))
  const still = stopTransitions()
  try {
    return Object.entries(states)
      .filter(([, groups]) => groups.every(group => known.has(group)))
      .flatMap(([state, groups]) => {
        for (const { rule, written } of rules) rule.selectorText = inState(written, groups)
        const concerned = rules
          .flatMap(({ rule, written }) => [written, rule.selectorText])
          .map(withoutPart)
          .join(', ')
        return look({ state, nearestConcerned: nearest(element => element.matches(concerned)) })
      })
  } finally {
    for (const { rule, written } of rules) rule.selectorText = written
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== still)
  }
}

function stateRules(rules: CSSRuleList): readonly StateRule[] {
  return [...rules].flatMap(rule => {
    const inside = 'cssRules' in rule ? stateRules(rule.cssRules as CSSRuleList) : []
    if (!(rule instanceof CSSStyleRule)) return inside
    const groups = [...rule.selectorText.matchAll(pseudoClass)].map(([, name]) => groupOf[name as keyof typeof groupOf])
    return groups.length > 0 ? [{ rule, written: rule.selectorText, groups }, ...inside] : inside
  })
}

function inState(selector: string, groups: readonly Group[]): string {
  return selector.replaceAll(pseudoClass, (written, name: keyof typeof groupOf) =>
    groups.includes(groupOf[name]) ? held[name] : written,
  )
}

/** `a:hover::before` is about a part of `a`; no element is the part itself. */
function withoutPart(selector: string): string {
  return selector.replaceAll(/::[\w-]+(\([^)]*\))?/g, '')
}

/** A colour that is on its way is neither the old nor the new one. */
function stopTransitions(): CSSStyleSheet {
  const still = new CSSStyleSheet()
  still.replaceSync('*, ::before, ::after { transition: none !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still]
  return still
}
