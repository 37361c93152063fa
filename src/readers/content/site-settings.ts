import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { siteSettingsSchema } from './schemas/site-schemas.ts'

/** What `content/site.yaml` says: the site's name, its public address (no slash at the end) and where to write to. */
export interface SiteSettings {
  readonly name: string
  readonly url: string
  readonly contactEmail: string
}

/** Reads `content/site.yaml`. */
export function readSiteSettings(source: TextFile): YamlReading<SiteSettings> {
  const { value, findings } = readYaml(source, siteSettingsSchema)
  if (!value) return { value: null, findings }
  return { value: { name: value.naam, url: value.adres.replace(/\/+$/, ''), contactEmail: value.contact }, findings }
}
