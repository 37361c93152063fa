import { textOf } from '../document/text-of.ts'
import type { Voice } from './voice.ts'

/** More text than this (characters; some 60,000 words) is not for one page: a phone loads it for long. */
const mostText = 400_000

/** What voices say or, when that is too much for one page, under which headings; each part has the address of its text. */
export function readableVoices(
  voices: readonly Voice[],
  most = mostText,
): { readonly voices: readonly Voice[]; readonly areHeadings: boolean } {
  const parts = voices.flatMap(voice => voice.parts)
  const length = parts.reduce((sum, { section }) => sum + textOf(section).length, 0)
  if (length <= most) return { voices, areHeadings: false }
  const shortened = voices.map(voice => ({
    ...voice,
    parts: voice.parts.map(part => ({ ...part, section: { ...part.section, blocks: [], sections: [] } })),
  }))
  return { voices: shortened, areHeadings: true }
}
