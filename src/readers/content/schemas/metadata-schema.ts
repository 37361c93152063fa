import { z } from '../schema.ts'
import { date, fullDate, id, kind, words, year } from './values.ts'

const correction = z.strictObject({ zoek: z.string().min(1), vervang: z.string(), reden: words })

const remark = z.strictObject({ bij: id.optional(), tekst: words })

const change = z.strictObject({ datum: fullDate, tekst: words })

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
