import { z } from '../schema.ts'
import { fullDate, words } from './values.ts'

const exception = z.strictObject({
  regel: words.describe('De naam van de regel, zoals in de melding'),
  waar: z
    .string()
    .regex(/^content\/\S+$/, 'een bestand, of een map die eindigt op /')
    .describe('Bestand of map'),
  tekst: words.optional().describe('De tekst die de melding aanhaalt, of een deel ervan'),
  reden: words.describe('Waarom dit zo blijft'),
  tot: fullDate.describe('Wanneer er weer naar gekeken wordt'),
})

/** `content/uitzonderingen.yaml`: the warnings that editors looked at and left. */
export const exceptionsSchema = z.strictObject({ uitzonderingen: z.array(exception) })

const gateException = z.strictObject({
  regel: words.describe('De naam van de regel, zoals in de melding'),
  pagina: z
    .string()
    .regex(/^\//, 'een adres als /2020/, of met een * aan het eind')
    .describe('Een adres, of het begin ervan met een *'),
  plek: words.optional().describe('Een deel van de plek op de pagina, zoals in de melding'),
  reden: words.describe('Waarom dit (nog) zo is'),
  tot: fullDate.optional().describe('Tot wanneer; of noem de motor die het fout heeft'),
  motor: z
    .string()
    .regex(/^[a-z@/-]+@\d/, 'een motor met versie, als axe-core@4.14.1')
    .optional()
    .describe('De motor die het fout heeft, met zijn versie'),
})

/** `gate-exceptions.yaml`: known faults of pages that may stay for now. */
export const gateExceptionsSchema = z.strictObject({ uitzonderingen: z.array(gateException) })
