import type { PageCheck, TextBlock } from '../../../src/gate/page-check.ts'

/** 80, and a little for the average that the count rests on. */
const mostCharacters = 82
const leastLineHeight = 1.5
const prose = 'main :is(p, li, dd, blockquote, figcaption)'

/** A line of running text holds at most 80 characters. */
export const longLine: PageCheck = {
  id: 'long-line',
  criteria: ['1.4.8'],
  modes: ['light'],
  *find({ blocks }) {
    for (const block of proseAmong(blocks)) {
      const count = charactersPerLine(block)
      if (count > mostCharacters) yield { element: block.element, details: { count: Math.round(count) } }
    }
  },
}

/** Running text is not justified: the gaps make rivers that are hard to read. */
export const justifiedText: PageCheck = {
  id: 'justified-text',
  criteria: ['1.4.8'],
  modes: ['light'],
  *find({ blocks }) {
    for (const { element } of blocks) if (getComputedStyle(element).textAlign === 'justify') yield { element }
  },
}

/** Lines of running text stand one and a half apart. */
export const tightLines: PageCheck = {
  id: 'tight-lines',
  criteria: ['1.4.8'],
  modes: ['light'],
  *find({ blocks }) {
    for (const { element } of proseAmong(blocks)) {
      const { lineHeight, fontSize } = getComputedStyle(element)
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
      if (ratio < leastLineHeight - 0.005) yield { element, details: { ratio: ratio.toFixed(2) } }
    }
  },
}

/** Paragraphs and list items of more than one line. */
function proseAmong(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.filter(block => block.element.matches(prose) && linesOf(block) > 1)
}

function linesOf({ rects }: TextBlock): number {
  return new Set(rects.map(rect => Math.round(rect.bottom / 4))).size
}

/** How many characters the longest line holds, by the average width of a character of this text. */
function charactersPerLine({ text, rects, box }: TextBlock): number {
  const width = rects.reduce((sum, rect) => sum + rect.width, 0)
  return (box.width / width) * text.length
}
