import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The engines by their names and versions, known without loading them: that takes as long as testing a page. */
export const axeVersion = `axe-core@${versionOf('axe-core')}`
export const markupVersion = `html-validate@${versionOf('html-validate')}`
export const alfaVersion = `alfa@${versionOf('@siteimprove/alfa-rules')}`

function versionOf(name: string): string {
  const { version } = require(`${name}/package.json`) as { readonly version: string }
  return version
}
