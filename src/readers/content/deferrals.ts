import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { deferralsSchema } from './schemas/word-list-schemas.ts'

/** Reads `content/doorgeschoven.yaml`: the phrases that leave something to later. */
export function readDeferrals(source: TextFile): YamlReading<readonly string[]> {
  const { value, findings } = readYaml(source, deferralsSchema)
  return { value: value?.zinsneden ?? null, findings }
}
