import type { CDPSession } from '../find-browser.ts'

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
const shift = 8

/** Presses Tab (or Shift+Tab) so many times; the keys queue up in the browser, so that a long page takes no longer than its work. */
export async function pressTab(session: CDPSession, times: number, direction: 'forwards' | 'backwards'): Promise<void> {
  const modifiers = direction === 'backwards' ? shift : 0
  const strokes = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { ...tab, type: 'rawKeyDown', modifiers }),
    session.send('Input.dispatchKeyEvent', { ...tab, type: 'keyUp', modifiers }),
  ])
  await Promise.all(strokes.flat())
}
