import { medianOf } from '../bench/growth.ts'
import type { Visit } from './visit.ts'

/** The visits to one kind of page as one site publishes it, a round each; empty when there is no such site. */
export interface SpeedRow {
  readonly kind: string
  readonly address: string
  readonly name: string
  readonly visits: readonly Visit[]
}

/**
 * Whether one site is the lightest of all, the first to paint anything, and the first to paint its largest piece (its
 * text), by the medians; and in how many of the rounds it painted first.
 */
export interface Verdict {
  readonly kind: string
  readonly isLightest: boolean
  readonly isFirst: boolean
  readonly isLargestFirst: boolean
  readonly roundsFirst: number
  readonly rounds: number
}

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',')

/** The middle of each figure. Throws when there is no visit. */
export function mediansOf(visits: readonly Visit[]): Visit {
  const median = (figure: keyof Visit) => medianOf(visits.map(one => one[figure]))
  return {
    bytes: median('bytes'),
    requests: median('requests'),
    firstPaintMs: median('firstPaintMs'),
    largestPaintMs: median('largestPaintMs'),
    layoutShift: median('layoutShift'),
  }
}

/** The table for people: per kind of page every site, and below it what that says of the site called `own`. */
export function speedTable(rows: readonly SpeedRow[], own: string): string {
  const lines = [
    '| pagina | wie | bytes | aanvragen | eerste beeld (ms) | grootste beeld (ms) | verschuiving |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(rowOf),
  ]
  return [...lines, '', ...verdictsOf(rows, own).map(verdictLine), ''].join('\n')
}

function rowOf({ kind, name, visits }: SpeedRow): string {
  if (visits.length === 0) return `| ${kind} | ${name} | niet gemeten | | | | |`
  const { bytes, requests, firstPaintMs, largestPaintMs, layoutShift } = mediansOf(visits)
  const cells = [bytes, requests, firstPaintMs, largestPaintMs].map(value => number(value, 0))
  return `| ${[kind, name, ...cells, number(layoutShift, 3)].join(' | ')} |`
}

/** Per kind of page what the rows say of the site called `own`. A tie counts for it. */
export function verdictsOf(rows: readonly SpeedRow[], own: string): readonly Verdict[] {
  const kinds = Map.groupBy(
    rows.filter(({ visits }) => visits.length > 0),
    ({ kind }) => kind,
  )
  return [...kinds].flatMap(([kind, same]) => {
    const ours = same.find(({ name }) => name === own)
    if (!ours) return []
    const others = same.filter(row => row !== ours)
    const isLeast = (figure: keyof Visit) =>
      others.every(({ visits }) => mediansOf(ours.visits)[figure] <= mediansOf(visits)[figure])
    const roundsFirst = ours.visits.filter(({ firstPaintMs }, round) =>
      others.every(({ visits }) => firstPaintMs <= (visits[round]?.firstPaintMs ?? Number.POSITIVE_INFINITY)),
    ).length
    return {
      kind,
      isLightest: isLeast('bytes'),
      isFirst: isLeast('firstPaintMs'),
      isLargestFirst: isLeast('largestPaintMs'),
      roundsFirst,
      rounds: ours.visits.length,
    }
  })
}

function verdictLine({ kind, isLightest, isFirst, isLargestFirst, roundsFirst, rounds }: Verdict): string {
  const said = (is: boolean, words: string) => (is ? words : `NIET ${words}`)
  const first = `${said(isFirst, 'als eerste iets te zien')} (in ${roundsFirst} van ${rounds} rondes wel)`
  return `- ${kind}: ${said(isLightest, 'de lichtste')}; ${first}; ${said(isLargestFirst, 'het grootste beeld als eerste')}`
}
