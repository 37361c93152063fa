import { counted } from './number-words.ts'

/** What the site says about citing a text. */
export const citeWords = {
  link: 'Citeer',
  name: (heading: string) => `Citeer: ${heading}`,
  thisPage: 'Citeer uit deze tekst',
  title: (chapter: string, publication: string) => `Citeren uit ‘${chapter}’ – ${publication}`,
  heading: (chapter: string) => `Citeren uit ‘${chapter}’`,
  description: (chapter: string, publication: string) =>
    `Verwijzingen met vast adres naar elke paragraaf en alinea van ‘${chapter}’ uit: ${publication}.`,
  crumb: 'Citeren',
  intro:
    'Kopieer de verwijzing bij de paragraaf die u aanhaalt. Het adres aan het eind blijft altijd hetzelfde, ook als de tekst anders over pagina’s wordt verdeeld.',
  paragraphIntro:
    'Haalt u één alinea aan? Zet dan het regelnummer van die alinea in de verwijzing, en vervang in het adres het deel achter # door het teken dat bij de alinea staat.',
  back: (chapter: string) => `Terug naar ‘${chapter}’`,
  whole: 'De hele tekst',
  source: (publisher: string, title: string) => `${publisher}, ${title}`,
  dossier: (dossier: string) => `, Kamerstuk ${dossier}`,
  section: (heading: string, parent: string | null) =>
    `, paragraaf ‘${heading}’${parent === null ? '' : ` bij ‘${parent}’`}`,
  dated: (date: string) => `, ${date}`,
  version: (site: string, version: string | null) => `. ${site}${version === null ? '' : `, versie ${version}`}:`,
  changed: (version: string, date: string) => `${version} (gewijzigd op ${date})`,
  /** `{regel}` is the line of the source. */
  paragraph: ', alinea op regel {regel} van de bron',
  paragraphs: (count: number) => counted(count, 'alinea', 'alinea’s'),
  paragraphsOf: (count: number, heading: string) => `${counted(count, 'alinea', 'alinea’s')} van ‘${heading}’`,
  untitledParagraph: (line: number) => `Regel ${line}`,
  line: (line: number) => `regel ${line}`,
  mistake: (heading: string) => `Klopt er iets niet? Mail over: ${heading}`,
  copy: 'Kopieer de verwijzing',
  /** `{wat}` is the heading or the first words of the paragraph. */
  copyName: 'Kopieer de verwijzing naar: {wat}',
  copied: 'De verwijzing is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser. De verwijzing is geselecteerd; kopieer haar zelf.',
  close: 'Sluiten',
}
