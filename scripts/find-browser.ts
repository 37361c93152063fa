import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { installDebianPackages } from './debian-packages.ts'

export type { Browser, CDPSession, Page } from 'playwright-core'

const installed = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What Chromium needs to run quietly: no calls home, and as root no sandbox (Chromium refuses one there). */
export const browserArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** What Playwright turns off of its own accord. Chromium hears only the last list, so ours repeats it; a test holds it to that. */
const offForPlaywright = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'msForceBrowserSignIn'],
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** The list below an address bar that nobody sees: two processes beside each page, which worked as long as the page's own. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/**
 * The path of a Chromium: one that is installed, else Playwright's own download, else (as root on Debian)
 * Debian's package, saying so. Throws with one sentence that says what to do when none can be had.
 */
export function findBrowser(say: (line: string) => void): string {
  const found = firstInstalled()
  if (found) return found
  say('geen Chrome of Chromium gevonden; Playwright probeert er een te downloaden')
  const download = downloadBrowser()
  if (download) return download
  installDebianPackages(['chromium'], 'downloaden lukte niet, en de toetsen draaien in een echte browser', say)
  const packaged = firstInstalled()
  if (packaged) return packaged
  throw new Error(
    'Er is geen browser om in te toetsen: installeer Chromium (Debian: apt-get install chromium) of zet CHROME_PATH.',
  )
}

function firstInstalled(): string | undefined {
  return [...installed, chromium.executablePath()].find(path => path !== '' && existsSync(path))
}

/** Two minutes are enough on a slow line, and a machine without one says no at once. */
function downloadBrowser(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Starts the browser that is there. Throws when there is none. */
export function launchBrowser(say: (line: string) => void): Promise<Browser> {
  const off = `--disable-features=${[...offForPlaywright, ...addressBar].join()}`
  return chromium.launch({ executablePath: findBrowser(say), args: [...browserArguments, off] })
}

/** Takes hold of a browser that runs already, by the address it can be driven at. */
export function attachBrowser(address: string): Promise<Browser> {
  return chromium.connectOverCDP(address)
}
