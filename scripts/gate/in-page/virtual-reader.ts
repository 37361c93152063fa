import { virtual } from '@guidepup/virtual-screen-reader'

/** What a screen reader would say of the whole page, phrase by phrase, from the top (English role names). */
async function readPage(): Promise<readonly string[]> {
  await virtual.start({ container: document.body })
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
  const phrases = await virtual.spokenPhraseLog()
  await virtual.stop()
  return phrases
}

Object.assign(globalThis, { readPage })
