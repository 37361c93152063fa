/** Every word that search says, in plain Dutch. What stands in braces is filled in by the script of the search page. */
export const searchWords = {
  title: 'Zoeken',
  description: 'Zoek in alle begrotingen, jaarverslagen en reacties op deze site.',
  label: 'Waar zoekt u naar?',
  button: 'Zoeken',
  below: (headings: readonly string[]) => `Onder deze kop: ${headings.join('; ')}.`,
  noScript:
    'Zoeken werkt alleen als JavaScript in uw browser aan staat. Zonder JavaScript vindt u alle teksten via de thema’s en de jaren hieronder.',
  browse: 'Of kies zelf',
  byTheme: 'Per thema',
  byYear: 'Per jaar',
  results: 'Zoekresultaten',
  busy: 'Bezig met zoeken.',
  none: 'Niets gevonden voor ‘{term}’.',
  noneHelp: 'Probeer een ander woord, minder woorden, of kies hieronder een thema of een jaar.',
  one: '1 resultaat voor ‘{term}’.',
  many: '{aantal} resultaten voor ‘{term}’.',
  broken: 'Zoeken lukt nu niet: de zoekindex kan niet worden geladen. Kies hieronder een thema of een jaar.',
  empty: 'Vul een of meer woorden in.',
  more: 'Meer resultaten',
  shown: '{getoond} van {aantal} resultaten getoond.',
  pageTitle: '‘{term}’ zoeken',
}
