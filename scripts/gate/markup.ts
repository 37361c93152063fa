import { HtmlValidate } from 'html-validate'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { Fault, PageRun } from '../../src/gate/fault.ts'
import { pathAt } from '../../src/gate/place-of.ts'

/** The standard and accessibility rules, but for what our markup does on purpose. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Preact writes <br/> and a capital-free doctype, both allowed by the HTML standard.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // A title may be long: the name of a publication is part of it.
    'long-title': 'off',
    // A table that scrolls is a region by its role, so that it can be focused and named; a section would be in the outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
})

/** The markup of a page, against the HTML standard. */
export async function checkMarkup({ address, html }: BuiltPage): Promise<PageRun> {
  const report = await validator.validateString(html, address)
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, offset, selector }): Fault => ({
        rule: `html-validate/${ruleId}`,
        mode: 'markup',
        selector: selector ?? 'html',
        path: pathAt(html, offset),
        quote: '',
        details: { message, help: '' },
      }),
    ),
  )
  return { address, mode: 'markup', faults, failures: [] }
}
