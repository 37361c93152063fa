import { axeSource } from './axe.ts'
import { pageCode } from './page-code.ts'

/** The scripts that the gate puts into the pages under test. */
export interface InPageCode {
  /** From the first moment of a page with script: what listens along, axe-core and our own checks. */
  readonly scripted: string
  /** After the load of a page without: our own checks. */
  readonly scriptless: string
}

/** Bundles what runs in the pages; made once for all pages, because making it takes as long as testing one. */
export function inPageCode(): InPageCode {
  const own = pageCode('gate-in-page.ts')
  return { scripted: `${pageCode('listen-first.ts')};\n${axeSource};\n${own}`, scriptless: own }
}
