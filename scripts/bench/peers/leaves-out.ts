/** What no other generator does of what this project does, whatever its templates say. */
export const leftOutByAll = [
  'woordboekhouding en structuurbewijs',
  'regels voor inhoud',
  'bron en volledigheid',
  'overzichten (begrippen, stukken, tabellen, bedragen, onderwerpen)',
  'tabellen als CSV en JSON',
  'links naar Kamerstukken',
  'afkortingen',
  'CSP en omleidingen',
]
  .map(part => `zonder ${part}`)
  .join(', ')
