import { axeSource } from './axe.ts'
import { type PageScript, pageCode } from './page-code.ts'

/** The scripts that the gate puts into the pages under test. */
export interface InPageCode {
  /** From the first moment of a page with script: what listens along, axe-core and our own checks. */
  readonly scripted: string
  /** After the load of a page without: our own checks. */
  readonly scriptless: string
}

/** What runs in the pages; made once for all pages, because making it takes as long as testing one. */
export function inPageCode(scriptAt: PageScript = pageCode): InPageCode {
  const own = scriptAt('in-page/gate-in-page.ts')
  return { scripted: `${scriptAt('in-page/listen-first.ts')};\n${axeSource};\n${own}`, scriptless: own }
}
