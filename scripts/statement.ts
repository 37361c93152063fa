import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { RunRecord } from '../src/gate/run-record.ts'
import { modeTerms } from '../src/gate/tell.ts'
import { measurementFile } from '../src/readers/content/statement.ts'
import { journeys } from './heard/journeys.ts'

/**
 * Writes down what came of testing everything, for the page on accessibility: of the last `npm test` with
 * `--van-toets`, else of a new run. Nothing is written of a run that was not whole.
 */
const records = process.argv.includes('--van-toets')
  ? { gate: '.cache/test/gate.json', heard: '.cache/test/heard.json' }
  : { gate: '.cache/gate/statement.json', heard: '.cache/gate/statement-heard.json' }
if (!process.argv.includes('--van-toets')) testAnew()

const found = JSON.parse(readFileSync(records.gate, 'utf8')) as RunRecord
const heard = JSON.parse(readFileSync(records.heard, 'utf8')) as { readonly failed: number }
if (found.verdict === 'incomplete') {
  console.error('Niet opgeschreven: de test was niet volledig.')
  process.exit(2)
}

const list = (values: readonly string[]) => values.map(value => `  - ${value}`)
writeFileSync(
  `content/${measurementFile}`,
  `${[
    '# Geschreven door `npm run statement`; de pagina Toegankelijkheid toont het. Niet met de hand veranderen.',
    `datum: ${found.date}`,
    `paginas: ${found.pages}`,
    `soorten: ${found.kinds.length}`,
    'standen:',
    ...list(found.modes.map(({ mode }) => modeTerms[mode])),
    'motoren:',
    ...list(found.engines.map(engine => engine.replace('@', ' '))),
    'tweede-oordeel:',
    ...found.secondOpinions.map(one => `  - { motor: ${one.engine.replace('@', ' ')}, paginas: ${one.pages} }`),
    `kanarie: ${found.seeds}`,
    `reizen: ${heard.failed === 0 ? journeys.length : 0}`,
    `meldingen: ${found.findings}`,
    `uitzonderingen: ${found.excused}`,
  ].join('\n')}\n`,
)
console.log(`content/${measurementFile}: ${found.pages} pagina's, ${found.findings} meldingen`)

function testAnew(): void {
  const folder = '.cache/gate/statement-site'
  const node = ['--import', './scripts/require-node.js']
  const run = (file: string, ...options: string[]) =>
    spawnSync(process.execPath, [...node, file, ...options], { stdio: 'inherit' }).status
  if (run('scripts/build.ts', `--uit=${folder}`, '--opnieuw') !== 0) process.exit(1)
  run('scripts/check-pages.ts', `--map=${folder}`, '--alles', `--verslag=${records.gate}`)
  run('scripts/check-heard.ts', `--verslag=${records.heard}`)
}
