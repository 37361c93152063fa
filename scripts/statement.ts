import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { RunRecord } from '../src/gate/run-record.ts'
import { modeTerms } from '../src/gate/tell.ts'
import { journeys } from './heard/journeys.ts'
import { measurementFile } from './load-content.ts'

/** Tests everything anew and writes down what came of it, for the page on accessibility. Nothing is written of a run that was not whole. */
const record = '.cache/gate/statement.json'
const node = ['--import', './scripts/require-node.js', '--import', 'tsx']
const run = (file: string, ...options: string[]) =>
  spawnSync(process.execPath, [...node, file, ...options], { stdio: 'inherit' }).status

const folder = '.cache/gate/statement-site'
if (run('scripts/build.ts', `--uit=${folder}`) !== 0) process.exit(1)
const pages = run('scripts/check-pages.ts', `--map=${folder}`, '--alles', `--verslag=${record}`)
const heard = run('scripts/check-heard.ts')
const found = JSON.parse(readFileSync(record, 'utf8')) as RunRecord
if (pages === 2 || found.verdict === 'incomplete') {
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
    `reizen: ${heard === 0 ? journeys.length : 0}`,
    `meldingen: ${found.findings}`,
    `uitzonderingen: ${found.excused}`,
  ].join('\n')}\n`,
)
console.log(`content/${measurementFile}: ${found.pages} pagina's, ${found.findings} meldingen`)
