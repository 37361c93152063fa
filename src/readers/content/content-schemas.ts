import type { Schema } from './schema.ts'
import { exceptionsSchema, gateExceptionsSchema } from './schemas/exception-schemas.ts'
import { glossarySchema, topicsSchema } from './schemas/glossary-schemas.ts'
import { metadataSchema } from './schemas/metadata-schema.ts'
import { pairingSchema } from './schemas/pairing-schema.ts'
import { absencesSchema, redirectsSchema, siteSettingsSchema } from './schemas/site-schemas.ts'
import { measurementSchema, statementSchema } from './schemas/statement-schemas.ts'
import { themesSchema } from './schemas/themes-schema.ts'
import { deferralsSchema, phrasesSchema, synonymsSchema } from './schemas/word-list-schemas.ts'

/** The schema of every kind of file that an editor writes, by the name of its JSON Schema in `schemas/`. */
export const contentSchemas: Readonly<Record<string, Schema<unknown>>> = {
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
  doorgeschoven: deferralsSchema,
  toegankelijkheid: statementSchema,
  'toegankelijkheid-meting': measurementSchema,
  'poort-uitzonderingen': gateExceptionsSchema,
}
