import type { Browser } from '../find-browser.ts'
import { browserMarks } from './browser-marks.ts'
import { fontMarks } from './font-marks.ts'
import { readGateSources } from './gate-sources.ts'
import { hashOf } from './hash-of.ts'

/** One hash of all that an outcome depends on besides the page: gate, engines, packages, Node, browser and fonts. */
export async function surroundingsOf(browser: Browser, engines: readonly string[]): Promise<string> {
  const marks = [...engines, process.version, process.platform, ...(await browserMarks(browser)), ...fontMarks()]
  return hashOf([...marks, ...readGateSources()])
}
