import { claimLines, openLines } from './claim-lines.ts'
import type { Pass } from './draft.ts'

const caption = /^(?:Figuur|Afbeelding|Grafiek|Kaart|Foto|Infographic)\s+[\dA-Z][\d.]*\s*[.:–-]?\s+\P{Ll}/u

/** Finds the captions of pictures that plain text cannot hold. */
export const findFigures: Pass = draft => {
  const figures = openLines(draft)
    .filter(line => caption.test(line.text) && line.text.length < 200)
    .map(line => ({ line: line.number, missing: true }))
  const wanted = figures.map(({ line }) => ({ line, role: 'figure-caption', rule: 'figure-caption' }) as const)
  return { ...claimLines(draft, wanted), figures }
}
