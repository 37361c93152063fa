import type { Theme } from '../../document/publication.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { themesSchema } from './schemas.ts'

/** Reads `content/themes.yaml`. */
export function readThemes(source: TextFile): YamlReading<readonly Theme[]> {
  const { value, findings } = readYaml(source, themesSchema)
  const themes = value?.themes.map(one => ({ slug: one.slug, name: one.naam, description: one.omschrijving }))
  return { value: themes ?? null, findings }
}
