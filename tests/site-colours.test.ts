import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('layouts/styles/colours.css', 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

/** Text and the ground it stands on; WCAG 1.4.6 asks for 7:1. */
const texts = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'notice'],
  ['ink', 'budget-tint'],
  ['ink', 'report-tint'],
  ['ink', 'reaction-tint'],
  ['quiet', 'paper'],
  ['quiet', 'panel'],
  ['link', 'paper'],
  ['link', 'panel'],
  ['link', 'notice'],
  ['visited', 'paper'],
  ['visited', 'panel'],
  ['on-band', 'band'],
  ['on-strip', 'strip'],
  ['on-action', 'action'],
  ['budget', 'paper'],
  ['budget', 'budget-tint'],
  ['report', 'paper'],
  ['report', 'report-tint'],
  ['reaction', 'paper'],
  ['reaction', 'reaction-tint'],
] as const

/** Edges that carry meaning and the ground they stand on; WCAG 1.4.11 asks for 3:1. */
const edges = [
  ['edge', 'paper'],
  ['edge', 'panel'],
  ['action', 'paper'],
] as const

/** Every ground that something with focus can stand on. */
const grounds = ['paper', 'panel', 'notice', 'band', 'action', 'budget-tint', 'report-tint', 'reaction-tint'] as const

describe.each([
  ['light', coloursIn(light)],
  ['dark', new Map([...coloursIn(light), ...coloursIn(dark)])],
])('%s', (_, colours) => {
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '')

  test.each(texts)('%s on %s is at least 7:1', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7)
  })

  test.each(edges)('%s on %s is at least 3:1', (edge, ground) => {
    expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3)
  })

  test.each(grounds)('one tone of the focus ring stands out on %s, and the two from each other', ground => {
    expect(Math.max(ratio('ring-inner', ground), ratio('ring-outer', ground))).toBeGreaterThanOrEqual(3)
    expect(ratio('ring-inner', 'ring-outer')).toBeGreaterThanOrEqual(3)
  })
})

function coloursIn(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
