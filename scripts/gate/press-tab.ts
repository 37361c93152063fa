import type { CDPSession } from '../find-browser.ts'

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
const shift = 8

/** Keys sent without waiting for the page; a browser with more of them than this to keep up with loses some. */
const together = 25

/** Presses Tab (or Shift+Tab) so many times, a few keys at once, as somebody does who holds the key down. */
export async function pressTab(session: CDPSession, times: number, direction: 'forwards' | 'backwards'): Promise<void> {
  const modifiers = direction === 'backwards' ? shift : 0
  for (let pressed = 0; pressed < times; pressed += together) {
    const strokes = Array.from({ length: Math.min(together, times - pressed) }, () =>
      session.send('Input.dispatchKeyEvent', { ...tab, type: 'rawKeyDown', modifiers }),
    )
    await Promise.all(strokes)
  }
  await session.send('Input.dispatchKeyEvent', { ...tab, type: 'keyUp', modifiers })
}
