import { z } from '../schema.ts'
import { language, words } from './values.ts'

const phrase = z.strictObject({ tekst: words, taal: language })

/** `content/languages.yaml`: the reviewed list of foreign phrases. */
export const phrasesSchema = z.strictObject({ frases: z.array(phrase) })

const synonym = z.strictObject({
  mensen: z.array(words).min(1).describe('Hoe mensen het zeggen'),
  teksten: z.array(words).min(1).describe('Hoe het in de teksten staat'),
  reden: words.optional().describe('Waarom dit hetzelfde is, als dat niet vanzelf spreekt'),
})

/** `content/synoniemen.yaml`: words of citizens and the words of the texts. */
export const synonymsSchema = z.strictObject({ synoniemen: z.array(synonym) })

/** `content/doorgeschoven.yaml`: phrases that leave something to later. */
export const deferralsSchema = z.strictObject({ zinsneden: z.array(words).describe('De zinsneden, zoals gedrukt') })
