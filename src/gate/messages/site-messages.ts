import type { GateMessage } from '../messages.ts'

/** What a page does by itself, and what all pages are together. */
export const siteMessages: Readonly<Record<string, GateMessage>> = {
  'request-elsewhere': {
    message: 'de pagina haalt iets van een ander adres: {quote}',
    help: 'zet het bestand op de site',
  },
  'page-error': {
    message: 'de browser meldt een fout op deze pagina: {quote}',
    help: 'herstel het script of het bestand',
  },
  'page-link-dead': {
    message: 'deze link leidt nergens heen: {quote}',
    help: 'herstel het adres, of haal de link weg',
  },
  'inconsistent-frame': {
    message: 'de kop of voet van deze pagina is anders dan op de andere: {quote}',
    help: 'laat menu en voet op elke pagina dezelfde links in dezelfde volgorde hebben',
  },
  'doubled-title': {
    message: 'een andere pagina heeft dezelfde titel: "{quote}"',
    help: 'noem in de titel waarin de pagina verschilt',
  },
  'unlinked-page': { message: 'naar deze pagina leidt geen enkele link: {quote}', help: 'noem haar in een overzicht' },
  'repeated-id': { message: 'het id "{quote}" staat twee keer op deze pagina', help: 'geef elk id één keer' },
  'listed-page-missing': {
    message: 'de sitemap noemt een pagina die er niet is: {quote}',
    help: 'bouw de site opnieuw',
  },
  'page-outside-sitemap': {
    message: 'deze pagina staat niet in de sitemap en zegt niet waarom: {quote}',
    help: 'zet haar in de sitemap, of geef haar een canonical of noindex',
  },
  'page-without-kind': { message: 'deze pagina zegt niet van welke soort zij is', help: 'zet data-soort op body' },
  'unsound-redirect': {
    message: 'deze doorverwijzing klopt niet: {quote}',
    help: 'laat haar met refresh, canonical en een link naar dezelfde bestaande pagina leiden',
  },
}
