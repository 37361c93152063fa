import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import type { Measurement } from '../src/document/statement.ts'
import { daysOverdue } from '../src/gate/statement-age.ts'
import { readMeasurement, readStatement } from '../src/readers/content/statement.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { site as fixture } from './site-fixture.ts'

const file = 'content/toegankelijkheid.yaml'
const written = readFileSync(join(import.meta.dirname, '..', file), 'utf8')
const { value: statement, findings } = readStatement({ file, text: written })
const measured: Measurement = {
  date: '2026-11-27',
  pages: 268,
  kinds: 20,
  modes: ['licht', 'donker'],
  engines: ['axe-core 4.14.1'],
  secondOpinions: [{ engine: 'alfa 0.112.0', pages: 20 }],
  seeds: 66,
  journeys: 11,
  findings: 0,
  excused: 2,
}

function pageWith(extra: object): string {
  const site = { ...fixture, ...extra }
  const page = pagesOf(site).find(one => one.address === '/toegankelijkheid/')
  return page ? renderPage(page, site) : ''
}

describe('the statement on accessibility', () => {
  test('what people wrote can be read, and names no public body', () => {
    expect(findings).toEqual([])
    expect(statement?.deviations.length).toBeGreaterThan(0)
    expect(statement?.publicBody).toBeNull()
  })

  test('shows when, what and with what was tested', () => {
    const html = pageWith({ statement, measurement: measured })
    for (const words of [
      '27 november 2026',
      'alle 268',
      'licht, donker',
      'axe-core 4.14.1',
      'alfa 0.112.0',
      '11 wegen',
    ])
      expect(html).toContain(words)
  })

  test('tells six things of every deviation, and claims no status', () => {
    const html = pageWith({ statement, measurement: measured })
    expect(html.match(/<dt>Oorzaak<\/dt>/g)?.length).toBe(statement?.deviations.length)
    expect(html).toContain('vrijwillige verklaring')
  })

  test('a public body fills in its own details in one file', () => {
    const own = `overheid:\n  naam: Gemeente Voorbeeld\n  functie: gemeentesecretaris\n  akkoord: 2027-01-15\n  register: "12345"\n${written}`
    const read = readStatement({ file, text: own })
    expect(read.findings).toEqual([])
    const html = pageWith({ statement: read.value, measurement: null })
    expect(html).toContain('Gemeente Voorbeeld')
    expect(html).toContain('toegankelijkheidsverklaring.nl/register/12345')
    expect(html).not.toContain('vrijwillige verklaring')
  })

  test('without a test it says so', () => {
    expect(pageWith({ statement, measurement: null })).toContain('staat hier nog niet')
  })

  test('a measurement with a word too many is refused', () => {
    expect(readMeasurement({ file, text: 'datum: 2026-11-27\nstatus: A\n' }).findings.length).toBeGreaterThan(0)
  })

  test.each([
    ['2026-11-27', '2027-11-27', 0],
    ['2026-11-27', '2027-11-28', 1],
    ['2026-11-27', '2026-11-27', 0],
  ])('a test of %s is, on %s, %i days too old', (date, today, days) => {
    expect(daysOverdue(date, today)).toBe(days)
  })
})
