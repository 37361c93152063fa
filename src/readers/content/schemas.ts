import * as z from 'zod'

const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, {
    error: 'een datum als 2019-09-17 of 2020-09',
    abort: true,
  })
  .refine(isOnCalendar, 'een datum die bestaat')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes')
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'een taalcode als en, fr of pap-AW')
const words = z.string().trim().min(1, 'mag niet leeg zijn')

const correction = z.strictObject({ zoek: z.string().min(1), vervang: z.string(), reden: words })
const year = z.int('een jaartal').min(1800).max(2199)
const yearKey = z.string().regex(/^(1[89]|2[01])\d{2}$/, 'een jaartal')
const theme = z.strictObject({
  slug,
  naam: words,
  omschrijving: words,
  samenvatting: words.optional().describe('Het thema in het kort, door alle jaren'),
  jaren: z.record(yearKey, words).optional().describe('Het thema in het kort, per jaar'),
})
const phrase = z.strictObject({ tekst: words, taal: language })

const kind = z.enum(['begroting', 'jaarverslag', 'reactie'], 'begroting, jaarverslag of reactie')
const absence = z.strictObject({
  jaar: year,
  soort: kind,
  thema: slug.optional(),
  reden: z.enum(['niet-in-tekst', 'elders', 'tekst-ontbreekt'], 'niet-in-tekst, elders of tekst-ontbreekt'),
  uitleg: words,
})

const fullDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'een datum als 2026-11-27', abort: true })
  .refine(isOnCalendar, 'een datum die bestaat')
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
const id = z.string().regex(/^\S+$/, 'het id van een kop of alinea, zoals wonen of r71')
const remark = z.strictObject({ bij: id.optional(), tekst: words })
const change = z.strictObject({ datum: fullDate, tekst: words })

const key = z.string().regex(/^[12]\d{3}\/[a-z0-9-]+$/, 'een publicatie als 2020/begroting-bzk')
const pair = z.strictObject({ beloofd: z.array(id).min(1), gedaan: z.array(id).min(1), reden: words.optional() })
const unpaired = z.strictObject({ sectie: id, uitleg: words })
const headings = z.strictObject({ beloofd: z.array(id).optional(), gedaan: z.array(id).optional() })

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
const topic = z.strictObject({
  naam: words,
  soort: z.enum(['wet', 'onderwerp'], 'wet of onderwerp'),
  ook: z.array(words).optional().describe('Andere namen, zoals gedrukt'),
})

const synonym = z.strictObject({
  mensen: z.array(words).min(1).describe('Hoe mensen het zeggen'),
  teksten: z.array(words).min(1).describe('Hoe het in de teksten staat'),
  reden: words.optional().describe('Waarom dit hetzelfde is, als dat niet vanzelf spreekt'),
})

const gateException = z.strictObject({
  regel: words,
  pagina: z.string().regex(/^\//, 'een adres als /2020/, of met een * aan het eind'),
  plek: words.optional(),
  reden: words,
  tot: fullDate.optional(),
  motor: z
    .string()
    .regex(/^[a-z@/-]+@\d/, 'een motor met versie, als axe-core@4.14.1')
    .optional(),
})

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
const count = z.int('een aantal').min(0)
const opinion = z.strictObject({ motor: words, paginas: count })

/** The `.yaml` beside a source text. */
export const metadataSchema = z.strictObject({
  titel: words.describe('De titel zoals lezers die zien'),
  soort: kind.describe('Wat voor tekst'),
  jaar: year.describe('Het jaar waar de tekst over gaat'),
  gepubliceerd: z.union([date, z.literal('onbekend')], 'een datum als 2019-09-17, of onbekend').describe('De datum'),
  grondslag: words.optional().describe('Waarop de datum rust'),
  uitgever: words.describe('Wie de tekst uitgaf'),
  reikwijdte: words.describe('Welk deel van het origineel dit is'),
  bron: z
    .url({ protocol: /^https$/, error: 'een adres dat met https begint' })
    .optional()
    .describe('Het origineel'),
  kamerstuk: words.optional().describe('Dossiernummer, zoals 35300 VII'),
  rechten: words.describe('Wie de rechten heeft en wat mag'),
  correcties: z.array(correction).optional().describe('Verbeteringen van de bron, elk met reden'),
  opmerkingen: z.array(remark).optional().describe('Wat een lezer moet weten, bij een plaats of bij de hele tekst'),
  wijzigingen: z.array(change).optional().describe('Wat er sinds de plaatsing is veranderd'),
})

/** `content/themes.yaml`: the themes in the order of the site's menu. */
export const themesSchema = z.strictObject({ themes: z.array(theme).min(1) })

/** `content/site.yaml`. */
export const siteSettingsSchema = z.strictObject({
  naam: words,
  adres: z.url({ protocol: /^https?$/, error: 'een adres dat met https begint' }),
  contact: z.email('een e-mailadres'),
})

/** `content/toegankelijkheid.yaml`: the statement on accessibility, as far as people write it. */
export const statementSchema = z.strictObject({
  overheid: publicBody.optional().describe('Alleen voor een overheidsorganisatie die de site overneemt'),
  ontvangstbevestiging: words.describe('Binnen hoeveel tijd u een bericht van ontvangst stuurt'),
  antwoord: words.describe('Binnen hoeveel tijd u antwoord geeft'),
  afwijkingen: z.array(deviation),
})

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

/** `content/languages.yaml`: the reviewed list of foreign phrases. */
export const phrasesSchema = z.strictObject({ frases: z.array(phrase) })

/** `content/uitzonderingen.yaml`: the warnings that editors looked at and left. */
export const exceptionsSchema = z.strictObject({ uitzonderingen: z.array(exception) })

/** `content/afwezig.yaml`: why a voice is silent. */
export const absencesSchema = z.strictObject({ afwezig: z.array(absence) })

/** `content/pairs/*.yaml`: a budget and the report on the same year, section by section. */
export const pairingSchema = z.strictObject({
  beloofd: key.describe('De begroting'),
  gedaan: key.describe('Het jaarverslag'),
  paren: z.array(pair),
  'zonder-antwoord': z.array(unpaired).optional(),
  'zonder-belofte': z.array(unpaired).optional(),
  'alleen-kop': headings.optional(),
})

/** `content/glossary.yaml`: abbreviations and their meanings. */
export const glossarySchema = z.strictObject({ begrippen: z.array(term) })

/** `content/onderwerpen.yaml`: laws and subjects that are followed through the years. */
export const topicsSchema = z.strictObject({ onderwerpen: z.array(topic) })

/** `content/synoniemen.yaml`: words of citizens and the words of the texts. */
export const synonymsSchema = z.strictObject({ synoniemen: z.array(synonym) })

/** `gate-exceptions.yaml`: known faults of pages that may stay for now. */
export const gateExceptionsSchema = z.strictObject({ uitzonderingen: z.array(gateException) })

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

/** `content/doorgeschoven.yaml`: phrases that leave something to later. */
export const deferralsSchema = z.strictObject({ zinsneden: z.array(words).describe('De zinsneden, zoals gedrukt') })

/** Every key that any of these files knows, to suggest one for a key that none knows. */
export const knownKeys: readonly string[] = [
  metadataSchema,
  correction,
  themesSchema,
  theme,
  siteSettingsSchema,
  phrasesSchema,
  phrase,
  absencesSchema,
  absence,
  exceptionsSchema,
  exception,
  remark,
  change,
  pairingSchema,
  pair,
  unpaired,
  headings,
  glossarySchema,
  term,
  topicsSchema,
  topic,
  redirectsSchema,
  redirect,
  synonymsSchema,
  synonym,
  gateExceptionsSchema,
  gateException,
  deferralsSchema,
].flatMap(schema => Object.keys(schema.shape))

/** A schema whose checked value is a `T`. */
export type Schema<T> = z.ZodType<T>

/** A schema as JSON Schema (draft 2020-12), for the tools of editors; what only code can check is left out. */
export function jsonSchemaOf(schema: Schema<unknown>): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

/** What is wrong at a path: a key nobody knows, a key that is missing, or a value that does not fit. */
export interface Issue {
  readonly rule: 'unknown-key' | 'missing-key' | 'invalid-value'
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** Checks plain data. Output: the value, or every issue at once. */
export function checkAgainst<T>(schema: Schema<T>, data: unknown): { value: T } | { issues: readonly Issue[] } {
  const result = schema.safeParse(data, { reportInput: true, error: plainDutch })
  return result.success ? { value: result.data } : { issues: result.error.issues.flatMap(issuesOf) }
}

function issuesOf(issue: z.core.$ZodIssue): readonly Issue[] {
  const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ rule: 'unknown-key', path: [...path, key], reason: key }))
  }
  const rule = issue.input === undefined && path.length > 0 ? 'missing-key' : 'invalid-value'
  return [{ rule, path, reason: issue.message }]
}

/** 30 February is written as a date and is none. */
function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'tekst',
  int: 'een geheel getal',
  number: 'een getal',
  array: 'een lijst met streepjes',
  object: 'sleutels met een waarde',
  record: 'sleutels met een waarde',
  boolean: 'true of false',
}

/** What is expected, where a schema does not say so itself. */
function plainDutch(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return kindsOfValue[issue.expected] ?? 'iets anders'
  if (issue.code === 'too_small') return `ten minste ${issue.minimum}`
  if (issue.code === 'too_big') return `ten hoogste ${issue.maximum}`
  return 'een andere waarde'
}
