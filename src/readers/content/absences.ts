import type { KnownAbsence } from '../../document/absence.ts'
import { kinds } from './kinds.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { absencesSchema } from './schemas/site-schemas.ts'

const reasons = { 'niet-in-tekst': 'not-in-text', elders: 'elsewhere', 'tekst-ontbreekt': 'not-here' } as const

/** Reads `content/afwezig.yaml`. */
export function readAbsences(source: TextFile): YamlReading<readonly KnownAbsence[]> {
  const { value, findings, place } = readYaml(source, absencesSchema)
  const absences = value?.afwezig.map((one, index) => ({
    place: place(['afwezig', index, 'thema']),
    year: one.jaar,
    kind: kinds[one.soort],
    theme: one.thema ?? null,
    reason: reasons[one.reden],
    explanation: one.uitleg,
  }))
  return { value: absences ?? null, findings }
}
