import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('@siteimprove/alfa-rules/package.json') as { version: string }

/** Alfa's name with its version; known without loading Alfa, which takes longer than testing a page. */
export const alfaVersion = `alfa@${version}`
