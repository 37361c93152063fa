import { counted } from './number-words.ts'

/** What the pages of a publication say besides its text: changes, remarks, files to take along. */
export const publicationWords = {
  themes: 'Thema’s in deze tekst',
  foldedTopics: (count: number) => counted(count, 'onderwerp', 'onderwerpen'),
  foldedTopicsOf: (count: number, chapter: string) => `${counted(count, 'onderwerp', 'onderwerpen')} in ‘${chapter}’`,
  remarks: {
    title: 'Let op bij het lezen',
    here: 'Let op',
    whose: 'opmerking van de redactie',
    place: (start: string) => `Bij ‘${start}’`,
  },
  changes: {
    title: 'Gewijzigd sinds',
    none: 'Sinds deze tekst op deze site staat, is er niets aan gewijzigd.',
    last: (date: string) => `Gewijzigd sinds plaatsing; de laatste keer op ${date}.`,
  },
  abbreviations: {
    title: 'Afkortingen op deze pagina',
    or: ', of: ',
    all: 'Alle begrippen en afkortingen',
  },
  files: {
    title: 'Meenemen',
    intro: 'De hele tekst in één bestand, om te bewaren of zelf te bewerken:',
    from: 'Op deze site',
    formats: { txt: 'Platte tekst', md: 'Markdown' },
    link: (format: string, extension: string, size: string) => `${format} (${extension}, ${size})`,
  },
}
