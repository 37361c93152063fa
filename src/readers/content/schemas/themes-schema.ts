import { z } from '../schema.ts'
import { slug, words } from './values.ts'

const yearKey = z.string().regex(/^(1[89]|2[01])\d{2}$/, 'een jaartal')

const theme = z.strictObject({
  slug,
  naam: words,
  omschrijving: words,
  samenvatting: words.optional().describe('Het thema in het kort, door alle jaren'),
  jaren: z.record(yearKey, words).optional().describe('Het thema in het kort, per jaar'),
})

/** `content/themes.yaml`: the themes in the order of the site's menu. */
export const themesSchema = z.strictObject({ themes: z.array(theme).min(1) })
