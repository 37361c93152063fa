import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

/** The characters that the site shows in its own typeface; any other is shown in the reader's. */
const characters = readFileSync('layouts/fonts/characters.txt', 'utf8')
const folder = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files'
/** From the weight of running text to that of the title. */
const weights = { min: 400, max: 780 }

for (const [style, file] of [
  ['normal', 'atkinson.woff2'],
  ['italic', 'atkinson-italic.woff2'],
] as const) {
  const whole = readFileSync(`${folder}/atkinson-hyperlegible-next-latin-wght-${style}.woff2`)
  const part = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: { wght: weights } })
  writeFileSync(`layouts/fonts/${file}`, part)
  console.log(`layouts/fonts/${file}: ${whole.length} → ${part.length} bytes`)
}
