import type { Kind } from '../document/publication.ts'

const types: Record<Kind, string> = { budget: 'begroting', report: 'jaarverslag', reaction: 'reactie' }

/** What the site says about itself and its texts to machines, and what its feeds say. */
export const metadataWords = {
  types,
  webPage: 'webpagina',
  country: 'Nederland',
  accessible:
    'Koppen, lijsten, tabellen en voetnoten zijn gemarkeerd. Elke afbeelding die de tekst noemt, staat er in woorden of als ontbrekend.',
  distribution: { csv: 'CSV, getallen met een punt', printed: 'CSV, zoals gedrukt', json: 'JSON' },
  feed: {
    all: (site: string) => `${site}: nieuwe en gewijzigde teksten`,
    theme: (site: string, theme: string) => `${site}: teksten over ${theme}`,
    link: 'Volg nieuwe teksten (Atom-feed)',
    themeLink: (theme: string) => `Volg dit thema: ${theme} (Atom-feed)`,
    added: (what: string, scope: string) => `${what}. ${scope}`,
    changed: (title: string) => `Gewijzigd: ${title}`,
    about: (theme: string, title: string) => `${theme} in: ${title}`,
  },
  takenFile: { txt: 'Gewone tekst', md: 'Markdown' },
} as const
