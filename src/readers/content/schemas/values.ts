import { z } from '../schema.ts'

/** Text that is not empty. */
export const words = z.string().trim().min(1, 'mag niet leeg zijn')

/** A part of an address. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes')

/** A BCP 47 tag. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'een taalcode als en, fr of pap-AW')

/** A year. */
export const year = z.int('een jaartal').min(1800).max(2199)

/** The kinds of text. */
export const kind = z.enum(['begroting', 'jaarverslag', 'reactie'], 'begroting, jaarverslag of reactie')

/** The id of a heading or paragraph. */
export const id = z.string().regex(/^\S+$/, 'het id van een kop of alinea, zoals wonen of r71')

/** How many. */
export const count = z.int('een aantal').min(0)

/** A day or a month, as `2019-09-17` or `2020-09`. */
export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, {
    error: 'een datum als 2019-09-17 of 2020-09',
    abort: true,
  })
  .refine(isOnCalendar, 'een datum die bestaat')

/** A day, as `2026-11-27`. */
export const fullDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'een datum als 2026-11-27', abort: true })
  .refine(isOnCalendar, 'een datum die bestaat')

/** 30 February is written as a date and is none. */
function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
