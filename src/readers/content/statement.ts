import type { Measurement, StatementDetails } from '../../document/statement.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { measurementSchema, statementSchema } from './schemas/statement-schemas.ts'

/** Reads `content/toegankelijkheid.yaml`: what people write about the accessibility of the site. */
export function readStatement(source: TextFile): YamlReading<StatementDetails> {
  const { value, findings } = readYaml(source, statementSchema)
  if (!value) return { value: null, findings }
  const { overheid } = value
  return {
    findings,
    value: {
      publicBody: overheid
        ? {
            name: overheid.naam,
            signer: overheid.functie,
            agreed: overheid.akkoord,
            registerId: overheid.register ?? null,
          }
        : null,
      acknowledgement: value.ontvangstbevestiging,
      answer: value.antwoord,
      deviations: value.afwijkingen.map(one => ({
        description: one.beschrijving,
        cause: one.oorzaak,
        consequence: one.gevolg,
        alternative: one.alternatief,
        measure: one.maatregel,
        planning: one.planning,
      })),
    },
  }
}

/** The file that `npm run statement` writes, below `content/`. */
export const measurementFile = 'toegankelijkheid-meting.yaml'

/** Reads `content/toegankelijkheid-meting.yaml`, which `npm run statement` writes. */
export function readMeasurement(source: TextFile): YamlReading<Measurement> {
  const { value, findings } = readYaml(source, measurementSchema)
  if (!value) return { value: null, findings }
  return {
    findings,
    value: {
      date: value.datum,
      pages: value.paginas,
      kinds: value.soorten,
      modes: value.standen,
      engines: value.motoren,
      secondOpinions: value['tweede-oordeel'].map(one => ({ engine: one.motor, pages: one.paginas })),
      seeds: value.kanarie,
      journeys: value.reizen,
      findings: value.meldingen,
      excused: value.uitzonderingen,
    },
  }
}
