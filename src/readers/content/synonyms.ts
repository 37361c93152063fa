import type { Synonym } from '../../document/synonym.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { synonymsSchema } from './schemas/word-list-schemas.ts'

/** Reads `content/synoniemen.yaml`. */
export function readSynonyms(source: TextFile): YamlReading<readonly Synonym[]> {
  const { value, findings, place } = readYaml(source, synonymsSchema)
  const synonyms = value?.synoniemen.map((one, index) => ({
    place: place(['synoniemen', index, 'mensen']),
    people: one.mensen,
    texts: one.teksten,
    reason: one.reden ?? null,
  }))
  return { value: synonyms ?? null, findings }
}
