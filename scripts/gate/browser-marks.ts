import { readlinkSync } from 'node:fs'
import { type Browser, findBrowser } from '../find-browser.ts'
import { fileMark } from './file-mark.ts'

/**
 * Which browser this is: what it says of itself, and the files it runs from. What is started can be a script of a few
 * lines that never changes (Debian's), so on Linux the kernel is asked which file the process runs.
 */
export async function browserMarks(browser: Browser): Promise<readonly string[]> {
  const session = await browser.newBrowserCDPSession()
  try {
    const { product, revision } = await session.send('Browser.getVersion')
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const own = processInfo.find(({ type }) => type === 'browser')
    const files = [findBrowser(() => {}), ...(own ? runBy(own.id) : [])]
    return [product, revision, ...files.map(fileMark)]
  } finally {
    await session.detach()
  }
}

function runBy(processId: number): readonly string[] {
  try {
    return [readlinkSync(`/proc/${processId}/exe`)]
  } catch {
    return []
  }
}
