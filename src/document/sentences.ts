/** A sentence of a text, without white space at its ends, and where it begins (UTF-16). */
export interface Sentence {
  readonly start: number
  readonly text: string
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** Abbreviations that are followed by what they introduce (`nr. 8`, `art. 5`, `J. de Vries`, `t.b.v. Aruba`). */
const introducing =
  /(?:^|[\s(])(?:art|bijv|blz|ca|dhr|dr|drs|excl|incl|ing|ir|jl|max|mevr|min|mr|nr|nrs|pag|par|prof|resp|st|stb|stcrt|trb|vgl|zgn|\p{L}|(?:\p{L}\.){1,3}\p{L})\.$/iu

/** These end with a point of their own and may well end a sentence. */
const closing = /(?:^|[\s(])(?:a\.s|c\.s|d\.w\.z|e\.d|e\.v|m\.m|n\.v\.t|p\.j|p\.m)\.$/i

/** The sentences of a text, in order. A point after an abbreviation that introduces something ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: { start: number; text: string }[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1)
    if (last && isOpen(last.text)) last.text += segment
    else sentences.push({ start: index, text: segment })
  }
  return sentences.flatMap(({ start, text: raw }) => {
    const trimmed = raw.trim()
    return trimmed === '' ? [] : [{ start: start + raw.indexOf(trimmed), text: trimmed }]
  })
}

function isOpen(text: string): boolean {
  const end = text.trimEnd().slice(-12)
  return introducing.test(end) && !closing.test(end)
}
