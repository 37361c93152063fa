import { z } from '../schema.ts'
import { words } from './values.ts'

const permanent = z
  .string()
  .regex(/^\/[12]\d{3}\/[a-z0-9-]+\/volledig\/#\S+$/, 'een vast adres als /2020/begroting-bzk/volledig/#r71')

const term = z.strictObject({
  kort: words,
  lang: words,
  plaatsen: z.array(permanent).optional().describe('Waar een tekst de afkorting uitlegt'),
  redactie: z.literal(true, 'true, of laat de regel weg').optional().describe('Door de redactie uitgelegd'),
  uitleg: words.optional(),
})

/** `content/glossary.yaml`: abbreviations and their meanings. */
export const glossarySchema = z.strictObject({ begrippen: z.array(term) })

const topic = z.strictObject({
  naam: words,
  soort: z.enum(['wet', 'onderwerp'], 'wet of onderwerp'),
  ook: z.array(words).optional().describe('Andere namen, zoals gedrukt'),
})

/** `content/onderwerpen.yaml`: laws and subjects that are followed through the years. */
export const topicsSchema = z.strictObject({ onderwerpen: z.array(topic) })
