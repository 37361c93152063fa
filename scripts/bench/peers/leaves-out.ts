/** What no other generator does of what this project does, whatever its templates say. */
export const leftOutByAll = [
  'woordboekhouding en structuurbewijs',
  'regels voor inhoud',
  'volledigheid per tekst, en wat elke regel van de bron is geworden',
  'overzichten (begrippen, stukken, tabellen, bedragen, onderwerpen)',
  'tabellen als eigen pagina, als staven, als CSV en JSON',
  'afkortingen en anderstalige woorden',
  'omleidingen, vaste pagina’s, opmaak, scripts en lettertypen',
]
  .map(part => `zonder ${part}`)
  .join(', ')
