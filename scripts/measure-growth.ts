import { readMarkdown } from '../src/readers/markdown.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'
import { markdownShapes, plainUnits, type Shape } from './growth/hostile-texts.ts'

/**
 * How the time of reading grows with a hostile text: the ratio between a text and one eight times as long, measured
 * side by side. Linear is 8, the square is 64. The five worst of each reader are printed.
 */
const small = 16_000
const factor = 8
const encoder = new TextEncoder()

const plainShapes = plainUnits.map((name): Shape => ({ name, make: length => name.repeat(length / name.length) }))

tell('platte tekst', plainShapes, text => readPlainText({ file: 'any.txt', bytes: encoder.encode(text) }))
tell('Markdown, lezen en schrijven', markdownShapes, text =>
  writeMarkdown(readMarkdown({ file: 'any.md', bytes: encoder.encode(text) }).document),
)

function tell(title: string, shapes: readonly Shape[], read: (text: string) => unknown): void {
  const measured = shapes.map(({ name, make }) => {
    const [short, long] = [best(() => read(make(small))), best(() => read(make(small * factor)))]
    return { name, ratio: long / short, milliseconds: long }
  })
  console.log(`${title}: ${shapes.length} vormen, van ${small} naar ${small * factor} tekens`)
  for (const { name, ratio, milliseconds } of measured.toSorted((one, other) => other.ratio - one.ratio).slice(0, 5)) {
    console.log(
      `  ${ratio.toFixed(1).padStart(5)} ×  ${milliseconds.toFixed(0).padStart(6)} ms  ${JSON.stringify(name)}`,
    )
  }
}

/** Milliseconds, the best of three, so that a pause of the machine does not count. */
function best(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}
