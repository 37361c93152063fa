import { markerEnd, markerStart } from './flow.ts'

const signs = new RegExp(`[${markerStart}${markerEnd}]`, 'g')

/** The columns that a text takes in print. */
export function widthOf(text: string): number {
  return text.replaceAll(signs, '').length
}

/** Breaks a text into lines of at most `width` columns; `breaks` says whether the next word is broken with a hyphen. */
export function wrap(text: string, width: number | null, breaks: () => boolean): readonly string[] {
  if (width === null) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const wider = line === '' ? word : `${line} ${word}`
    if (widthOf(wider) <= width || line === '') {
      line = wider
      continue
    }
    const [head, tail] = broken(word, width - widthOf(line) - 2, breaks)
    lines.push(head === '' ? line : `${line} ${head}-`)
    line = tail
  }
  return [...lines, line]
}

const soft = /^(\p{Ll}{3,}?[aeiou])(?=[bdfgklmnprstvwz][aeiou]\p{Ll}{2,}[.,]?$)/u

/** A long word as what still fits on the line and the rest; nothing fits of most words. */
function broken(word: string, room: number, breaks: () => boolean): readonly [string, string] {
  const head = soft.exec(word)?.[1] ?? ''
  return head !== '' && head.length <= room && breaks() ? [head, word.slice(head.length)] : ['', word]
}
