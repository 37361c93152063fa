import type { Redirect } from '../../document/published-address.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { redirectsSchema } from './schemas/site-schemas.ts'

/** Reads `content/omleidingen.yaml`. */
export function readRedirects(source: TextFile): YamlReading<readonly Redirect[]> {
  const { value, findings, place } = readYaml(source, redirectsSchema)
  const redirects = value?.omleidingen.map((one, index) => ({
    place: place(['omleidingen', index, 'van']),
    from: one.van,
    to: one.naar,
    reason: one.reden,
  }))
  return { value: redirects ?? null, findings }
}
