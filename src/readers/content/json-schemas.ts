import {
  absencesSchema,
  exceptionsSchema,
  glossarySchema,
  jsonSchemaOf,
  metadataSchema,
  pairingSchema,
  phrasesSchema,
  redirectsSchema,
  siteSettingsSchema,
  synonymsSchema,
  themesSchema,
  topicsSchema,
} from './schemas.ts'

/** The schemas as JSON Schema, for the tools of editors, by the name of the file in `schemas/`. */
export const jsonSchemas: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    bron: metadataSchema,
    thema: themesSchema,
    site: siteSettingsSchema,
    talen: phrasesSchema,
    afwezig: absencesSchema,
    uitzonderingen: exceptionsSchema,
    paren: pairingSchema,
    begrippen: glossarySchema,
    onderwerpen: topicsSchema,
    synoniemen: synonymsSchema,
    omleidingen: redirectsSchema,
  }).map(([name, schema]) => [`${name}.json`, `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`]),
)
