import type { Exception } from '../../document/exception.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { exceptionsSchema } from './schemas/exception-schemas.ts'

/** Reads `content/uitzonderingen.yaml`. */
export function readExceptions(source: TextFile): YamlReading<readonly Exception[]> {
  const { value, findings, place } = readYaml(source, exceptionsSchema)
  const exceptions = value?.uitzonderingen.map((one, index) => ({
    place: place(['uitzonderingen', index, 'regel']),
    rule: one.regel,
    where: one.waar,
    quote: one.tekst ?? null,
    reason: one.reden,
    until: one.tot,
  }))
  return { value: exceptions ?? null, findings }
}
