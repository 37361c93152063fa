import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { builtSites, pagePaths, siteFile } from './site-under-test.ts'

const { folder } = builtSites.root
const paths = pagePaths(folder)

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

describe('markup of every page', () => {
  test.each(paths)('%s', async path => {
    const report = await validator.validateString(siteFile(folder, path), path)
    const faults = report.results.flatMap(result =>
      result.messages.map(one => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`),
    )
    expect(faults).toEqual([])
  })

  test('the validator is alive: it finds a picture without a description', async () => {
    const report = await validator.validateString(
      '<!doctype html><html lang="nl"><body><img src="a.png"></body></html>',
    )
    expect(report.results.flatMap(result => result.messages.map(one => one.ruleId))).toContain('wcag/h37')
  })
})
