import { z } from '../schema.ts'
import { id, words } from './values.ts'

const key = z.string().regex(/^[12]\d{3}\/[a-z0-9-]+$/, 'een publicatie als 2020/begroting-bzk')

const pair = z.strictObject({ beloofd: z.array(id).min(1), gedaan: z.array(id).min(1), reden: words.optional() })

const unpaired = z.strictObject({ sectie: id, uitleg: words })

const headings = z.strictObject({ beloofd: z.array(id).optional(), gedaan: z.array(id).optional() })

/** `content/pairs/*.yaml`: a budget and the report on the same year, section by section. */
export const pairingSchema = z.strictObject({
  beloofd: key.describe('De begroting'),
  gedaan: key.describe('Het jaarverslag'),
  paren: z.array(pair),
  'zonder-antwoord': z.array(unpaired).optional(),
  'zonder-belofte': z.array(unpaired).optional(),
  'alleen-kop': headings.optional(),
})
