import { degrade } from './degraded/degrade.ts'
import { documentsToDegrade } from './degraded/documents.ts'
import { readDegraded } from './degraded/read-degraded.ts'
import { type Count, f1, type Score, scoreOf, sumOf } from './degraded/score.ts'
import { type Style, styles } from './degraded/styles.ts'
import { truthOf } from './degraded/truth-of.ts'

/** Prints how the reader does on degraded documents: `measure-degraded [STYLE] [DOCUMENT] [1|text]`. */
const seed = 20240922
const [wantedStyle = '', wantedDocument = '', shown = '0'] = process.argv.slice(2)

for (const style of styles.filter(({ name }) => name.startsWith(wantedStyle))) {
  const scores = [...documentsToDegrade()]
    .filter(([name]) => name.includes(wantedDocument))
    .map(([name, document]) => measure(name, degrade(document, style, seed), style))
  tell(`\n== ${style.name}`, sumOf(scores))
}

function measure(name: string, degraded: ReturnType<typeof degrade>, style: Style): Score {
  const score = scoreOf(truthOf(degraded), readDegraded(degraded.text))
  if (shown !== '0') tell(`\n-- ${name}, ${style.name}`, score)
  if (shown === 'text')
    console.log(
      degraded.text
        .split(style.end)
        .map((line, index) => `${index + 1}\t${line}`)
        .join('\n'),
    )
  return score
}

function tell(title: string, score: Score): void {
  console.log(title)
  const figures = Object.entries(score).map(([name, count]) => `${name} ${figureOf(count)}`)
  console.log(figures.join(' | '))
  if (shown === '0' || title.startsWith('\n==')) return
  for (const [name, { lost, extra }] of Object.entries(score)) {
    if (lost.length + extra.length > 0) console.log(`  ${name}\n${list('lost ', lost)}${list('extra', extra)}`)
  }
}

function figureOf(count: Count): string {
  return count.wanted === 0 && count.hits === 0 ? String(count.found) : f1(count).toFixed(3)
}

function list(title: string, keys: readonly string[]): string {
  return keys
    .slice(0, 12)
    .map(key => `    ${title} ${key.slice(0, 160)}\n`)
    .join('')
}
