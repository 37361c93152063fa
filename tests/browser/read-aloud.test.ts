import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, pagePaths, type SiteUnderTest, watchedPage } from './site-under-test.ts'

interface Voice {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
}

const local: Voice = { name: 'Eigen stem', lang: 'nl-NL', localService: true }
const remote: Voice = { name: 'Stem van elders', lang: 'nl-NL', localService: false }
const english: Voice = { name: 'English', lang: 'en-GB', localService: true }

/** In the browser: a speech engine that says nothing, remembers what it was asked, and ends a sentence when told. */
function standIn(voices: readonly Voice[]): void {
  const said: { text: string; voice: Voice; onend?: () => void }[] = []
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: (typeof said)[number]) => said.push(utterance),
    cancel: () => undefined,
  })
  class Utterance {
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: engine })
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.assign(globalThis, { said })
}

interface Spoken {
  readonly said: readonly { readonly text: string; readonly voice: Voice; onend(): void }[]
}

const lastSaid = (page: Page) => page.evaluate(() => (globalThis as unknown as Spoken).said.at(-1)?.text)
const endSentence = (page: Page) => page.evaluate(() => (globalThis as unknown as Spoken).said.at(-1)?.onend())
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('voorlezen') ?? [])].map(range => range.toString().trim()).join())

describe('reading aloud', () => {
  let site: SiteUnderTest
  let path: string

  beforeAll(async () => {
    site = await openSite('root')
    path =
      pagePaths(site.folder)
        .find(one => one.endsWith('/citeren/'))
        ?.replace('citeren/', '') ?? ''
  })
  afterAll(() => site.close())

  async function open(voices: readonly Voice[]) {
    const watched = await watchedPage(site)
    await watched.page.addInitScript(standIn, voices)
    await watched.page.goto(site.server.origin + path)
    return watched
  }

  test.each([
    ['no voice', []],
    ['a Dutch voice from elsewhere', [remote]],
    ['an English voice only', [english, remote]],
  ])('with %s there is no button', async (_, voices) => {
    const { page } = await open(voices)
    await page.waitForLoadState('load')
    expect(await page.getByRole('button').count()).toBe(0)
  })

  test('by keyboard: starts, marks each sentence, pauses, goes on, skips and stops', async () => {
    const { page, faults } = await open([english, remote, local])
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await press('Lees voor')
    const heading = await page.evaluate(() => document.querySelector('article h1, article h2')?.textContent?.trim())
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pauze')
    expect(await page.evaluate(() => (globalThis as unknown as Spoken).said.at(-1)?.voice.name)).toBe(local.name)
    expect(await marked(page)).toBe(await lastSaid(page))

    await endSentence(page)
    const second = await lastSaid(page)
    expect(second).not.toBe(heading)
    expect(await marked(page)).toBe(second)

    await press('Pauze')
    await endSentence(page)
    expect(await lastSaid(page)).toBe(second)
    await press('Ga verder')
    expect(await lastSaid(page)).toBe(second)

    await press('Volgende alinea')
    expect(await lastSaid(page)).not.toBe(second)
    await press('Vorige alinea')
    await press('Stop')
    expect(await marked(page)).toBe('')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lees voor')
    expect(faults).toEqual([])
  })

  test('reads the words of the text and nothing that the site added', async () => {
    const { page } = await open([local])
    await page.getByRole('button', { name: 'Lees voor' }).click()
    for (let sentence = 0; sentence < 60; sentence += 1) await endSentence(page)
    const said = await page.evaluate(() => (globalThis as unknown as Spoken).said.map(({ text }) => text).join(' '))
    const text = await page.evaluate(() => {
      const copy = document.querySelector('article')?.cloneNode(true) as Element
      for (const one of copy.querySelectorAll('[data-toegevoegd], [role=doc-noteref], svg')) one.remove()
      return copy.textContent ?? ''
    })
    const letters = (words: string) => words.replaceAll(/[\s,]+/g, '')
    expect(letters(said).length).toBeGreaterThan(1000)
    expect(letters(text)).toContain(letters(said).slice(0, 1000))
  })
})
