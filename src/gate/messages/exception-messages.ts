import type { GateMessage } from '../messages.ts'

/** What is wrong with an exception. */
export const exceptionMessages: Readonly<Record<string, GateMessage>> = {
  'exception-unused': { message: 'deze uitzondering op {quote} dekt niets meer', help: 'haal haar weg' },
  'exception-expired': {
    message: 'deze uitzondering op {quote} gold tot {until}',
    help: 'kijk opnieuw: herstel de pagina, of geef een nieuwe einddatum en reden',
  },
  'exception-expires-soon': {
    message: 'deze uitzondering op {quote} eindigt op {until}',
    help: 'herstel de pagina voor die dag',
  },
}
