import type { Heard, Journey } from '../../src/heard/journey.ts'
import type { Page } from '../find-browser.ts'
import type { ScreenReader } from './screen-reader.ts'

const fewestResultsMs = 4_000

/** Goes through a page with the keys of a journey. What is said while it loads is not part of it: that differs per run. */
export async function takeJourney(reader: ScreenReader, origin: string, journey: Journey): Promise<readonly Heard[]> {
  await reader.page.goto('about:blank')
  await reader.page.goto(origin + journey.address, { waitUntil: 'load' })
  await reader.page.bringToFront()
  // A page that searches by itself is ready when it has said what it found.
  if (journey.address.includes('?')) await reader.page.waitForTimeout(fewestResultsMs)
  await reader.settle()
  const heard: Heard[] = []
  for (const key of journey.keys) heard.push({ key, said: await said(reader, key) })
  return heard
}

/** Gives pages with `?stem` a Dutch voice that says nothing: a machine without sound has none, and then nothing can be read aloud. */
export function lendVoice(page: Page): Promise<unknown> {
  return page.addInitScript({ content: quietVoice })
}

const quietVoice = `if (location.search === '?stem') {
  const voice = { lang: 'nl-NL', localService: true, name: 'Proef', default: true, voiceURI: 'proef' }
  const quiet = { getVoices: () => [voice], speak() {}, cancel() {}, pause() {}, resume() {} }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), quiet) })
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {}
}`

async function said(reader: ScreenReader, key: string): Promise<readonly string[]> {
  return key.startsWith('typ:') ? reader.type(key.slice('typ:'.length)) : reader.press(key)
}
