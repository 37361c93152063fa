import { describe, expect, test } from 'vitest'
import type { CanaryOutcome, Sighting } from '../src/gate/canary.ts'
import type { PageRun } from '../src/gate/fault.ts'
import { exitStatus, type GateRun, summarize, verdictOf } from '../src/gate/gate-report.ts'
import type { Mode } from '../src/gate/mode.ts'
import { engineOf } from '../src/gate/opinion.ts'
import { isFelt, judgePulse, type Pulse, probesAt } from '../src/gate/pulse.ts'

const sighting = (rule: string, modes: readonly Mode[], address = '/gebreken/'): Sighting => ({
  ...{ address, modes },
  seed: { rule, mode: null, path: [1] },
})
const sightings = [
  sighting('axe/image-alt', ['light']),
  sighting('html-validate/empty-heading', ['markup']),
  sighting('clipped-text', ['light', 'narrow']),
  sighting('state-contrast', ['light', 'dark']),
  sighting('alfa/r2', ['light']),
  sighting('keyboard-trap', ['light'], '/val/'),
]
const engines = ['axe', 'html-validate']
const probes = probesAt(0, sightings)

/** Runs in which everything is found again, but for the rules that `isBlind` names. */
const runs = (isBlind: (rule: string) => boolean = () => false): readonly PageRun[] =>
  probes.map(({ address, mode }) => ({
    ...{ address, mode, failures: [] },
    faults: sightings
      .filter(one => one.address === address && one.modes.includes(mode) && !isBlind(one.seed.rule))
      .map(({ seed }) => ({ rule: seed.rule, mode, path: [1, 0], selector: '', quote: '' })),
  }))
const pulseOf = (made: readonly PageRun[], of = engines): Pulse => ({
  ...{ provenAt: '2026-11-27T08:10:00.000Z', probes },
  ...judgePulse(sightings, probes, made, of),
})

describe('the pulse of the checks', () => {
  test('is always taken in markup and light, and in every other place in its turn', () => {
    const taken = Array.from({ length: 6 }, (_, turn) =>
      probesAt(turn, sightings).map(({ address, mode }) => address + mode),
    )
    expect(taken.every(one => one.includes('/gebreken/light') && one.includes('/gebreken/markup'))).toBe(true)
    expect(new Set(taken.map(([, , other]) => other))).toEqual(
      new Set(['/gebreken/narrow', '/gebreken/dark', '/val/light']),
    )
  })

  test('is felt when all is found again that was found there; an engine that nobody asks need find nothing', () => {
    expect(pulseOf(runs())).toMatchObject({ seeds: 4, missed: [], failures: [] })
    expect(isFelt(pulseOf(runs()))).toBe(true)
    expect(isFelt(pulseOf(runs(), [...engines, 'alfa']))).toBe(true)
  })

  test.each(['axe', 'html-validate', 'alfa', null])('is not felt when %s finds nothing', engine => {
    expect(
      isFelt(
        pulseOf(
          runs(rule => engineOf(rule) === engine),
          [...engines, 'alfa'],
        ),
      ),
    ).toBe(false)
  })

  test('is not felt when one check has died, when nothing was tested, or when an engine has nothing to find', () => {
    expect(pulseOf(runs(rule => rule === 'clipped-text')).missed).toContain('clipped-text (light)')
    expect(isFelt(pulseOf([]))).toBe(false)
    expect(pulseOf(runs(), [...engines, 'ibm']).failures).toEqual(['ibm: geen enkel gebrek opnieuw gevonden'])
  })

  test('is not felt in a mode that was not in force', () => {
    expect(isFelt(pulseOf(runs().map(run => ({ ...run, failures: ['de stand was niet van kracht'] }))))).toBe(false)
  })
})

const sound: CanaryOutcome = { seeds: 6, sightings, dead: [], unseeded: [], blamed: [], failures: [] }

describe('a run of the gate', () => {
  const run = (canary: CanaryOutcome, pulse: Pulse | null, pages: readonly unknown[] = ['one']) =>
    ({
      ...{ canary, pulse, opinions: [], shortfalls: [], told: [], coverage: [], seconds: 1 },
      lists: { pages, declared: [], stubs: [] },
    }) as unknown as GateRun
  const statusOf = (one: GateRun) => exitStatus[verdictOf(one)]

  test('is whole with a canary in full, and with one that was kept and has a pulse', () => {
    expect(statusOf(run(sound, null))).toBe(0)
    expect(statusOf(run(sound, pulseOf(runs())))).toBe(0)
    expect(summarize(run(sound, pulseOf(runs())))[2]).toMatch(
      /^kanarie: 6 gebreken gevonden \(bewaard van 27 november \d\d\.10 uur\), 4 opnieuw \(.*licht/,
    )
  })

  test('is not whole when a kept canary has no pulse, and says which check is dead', () => {
    const blind = run(sound, pulseOf(runs(rule => rule.startsWith('axe/'))))
    expect(statusOf(blind)).toBe(2)
    expect(summarize(blind)).toContain(
      'ONVOLLEDIG: de controle axe/image-alt (light) vindt haar eigen gebrek niet meer op de kanarie',
    )
  })

  test('is not whole without seeds or without pages', () => {
    expect(statusOf(run({ ...sound, seeds: 0 }, null))).toBe(2)
    expect(statusOf(run(sound, null, []))).toBe(2)
    expect(summarize(run(sound, null, []))).toContain('ONVOLLEDIG: er is geen enkele pagina getest')
  })
})
