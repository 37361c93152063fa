import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/section-without-theme.md`. */
export const sectionWithoutTheme: ReadingRule = {
  id: 'section-without-theme',
  severity: 'error',
  criteria: ['WCAG 2.4.5'],
  message: 'de paragraaf "{quote}" hoort bij geen thema',
  help: 'zet thema=… bij deze kop of bij een kop erboven; de thema’s staan in content/themes.yaml',
  looksAt: 'reading',
}
