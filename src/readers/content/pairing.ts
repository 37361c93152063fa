import type { NamedSection, Pairing, Unpaired } from '../../document/pairing.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { pairingSchema } from './schemas/pairing-schema.ts'

type Path = readonly (string | number)[]

/** Reads a file of `content/pairs`. */
export function readPairing(source: TextFile): YamlReading<Pairing> {
  const { value, findings, place } = readYaml(source, pairingSchema)
  if (!value) return { value: null, findings }
  const named = (ids: readonly string[] | undefined, path: Path): readonly NamedSection[] =>
    (ids ?? []).map((id, index) => ({ id, place: place([...path, index]) }))
  const unpaired = (name: 'zonder-antwoord' | 'zonder-belofte'): readonly Unpaired[] =>
    (value[name] ?? []).map(({ sectie, uitleg }, index) => ({
      id: sectie,
      explanation: uitleg,
      place: place([name, index, 'sectie']),
    }))
  const pairing: Pairing = {
    place: place([]),
    publications: { promised: value.beloofd, done: value.gedaan },
    pairs: value.paren.map(({ beloofd, gedaan, reden }, index) => ({
      promised: named(beloofd, ['paren', index, 'beloofd']),
      done: named(gedaan, ['paren', index, 'gedaan']),
      reason: reden ?? null,
    })),
    withoutAnswer: unpaired('zonder-antwoord'),
    withoutPromise: unpaired('zonder-belofte'),
    headingsOnly: {
      promised: named(value['alleen-kop']?.beloofd, ['alleen-kop', 'beloofd']),
      done: named(value['alleen-kop']?.gedaan, ['alleen-kop', 'gedaan']),
    },
  }
  return { value: pairing, findings }
}
