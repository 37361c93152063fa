import { z } from '../schema.ts'
import { kind, slug, words, year } from './values.ts'

/** `content/site.yaml`. */
export const siteSettingsSchema = z.strictObject({
  naam: words,
  adres: z.url({ protocol: /^https?$/, error: 'een adres dat met https begint' }),
  contact: z.email('een e-mailadres'),
})

const absence = z.strictObject({
  jaar: year,
  soort: kind,
  thema: slug.optional(),
  reden: z.enum(['niet-in-tekst', 'elders', 'tekst-ontbreekt'], 'niet-in-tekst, elders of tekst-ontbreekt'),
  uitleg: words,
})

/** `content/afwezig.yaml`: why a voice is silent. */
export const absencesSchema = z.strictObject({ afwezig: z.array(absence) })

const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#\S+)?$/, 'een adres van deze site, zoals /2020/begroting-bzk/wonen/')

const redirect = z.strictObject({
  van: address.describe('Het oude adres'),
  naar: address.describe('Waar de tekst nu staat'),
  reden: words,
})

/** `content/omleidingen.yaml`: where addresses went that no longer exist. */
export const redirectsSchema = z.strictObject({ omleidingen: z.array(redirect) })
