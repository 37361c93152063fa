import { z } from '../schema.ts'
import { count, fullDate, words } from './values.ts'

const deviation = z.strictObject({
  beschrijving: words.describe('Wat is er niet goed'),
  oorzaak: words.describe('Waardoor komt dat'),
  gevolg: words.describe('Wat merkt een lezer ervan'),
  alternatief: words.describe('Hoe kan het toch'),
  maatregel: words.describe('Wat doen we eraan'),
  planning: words.describe('Wanneer is het klaar'),
})

const publicBody = z.strictObject({
  naam: words.describe('De naam van de overheidsorganisatie'),
  functie: words.describe('De functie van wie akkoord is'),
  akkoord: fullDate.describe('De datum van het akkoord'),
  register: z.string().regex(/^\d+$/, 'het nummer in het register').optional(),
})

/** `content/toegankelijkheid.yaml`: the statement on accessibility, as far as people write it. */
export const statementSchema = z.strictObject({
  overheid: publicBody.optional().describe('Alleen voor een overheidsorganisatie die de site overneemt'),
  ontvangstbevestiging: words.describe('Binnen hoeveel tijd u een bericht van ontvangst stuurt'),
  antwoord: words.describe('Binnen hoeveel tijd u antwoord geeft'),
  afwijkingen: z.array(deviation),
})

const opinion = z.strictObject({ motor: words, paginas: count })

/** `content/toegankelijkheid-meting.yaml`: written by `npm run statement`. */
export const measurementSchema = z.strictObject({
  datum: fullDate,
  paginas: count,
  soorten: count,
  standen: z.array(words),
  motoren: z.array(words),
  'tweede-oordeel': z.array(opinion),
  kanarie: count,
  reizen: count,
  meldingen: count,
  uitzonderingen: count,
})
