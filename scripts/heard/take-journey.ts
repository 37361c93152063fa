import type { Heard, Journey } from '../../src/heard/journey.ts'
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

/** Words are typed letter by letter; what is said between letters is not kept. */
async function said(reader: ScreenReader, key: string): Promise<readonly string[]> {
  if (!key.startsWith('typ:')) return reader.press(key)
  for (const letter of key.slice('typ:'.length)) await reader.press(letter)
  return []
}
