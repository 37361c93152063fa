/** What the pages with every line of a source say. */
export const sourceLineWords = {
  link: (count: string) => `Elke regel van de bron: wat ermee is gebeurd en waarom (${count} regels)`,
  title: (first: number, last: number, publication: string) =>
    `Regels ${first} tot en met ${last} van de bron – ${publication}`,
  heading: (first: number, last: number) => `Regels ${first} tot en met ${last} van de bron`,
  crumb: (first: number, last: number) => `Regels ${first}–${last}`,
  description: (publication: string) =>
    `Wat elke regel van de bron is geworden, en hoe dat is bepaald: ${publication}.`,
  intro:
    'Hieronder staat elke regel van de bron: wat de regel hier is geworden, en waaraan dat te zien was. Regels die hier niet staan, zijn leeg. Van een lange regel staat hier het begin; de link leidt naar de plaats in de tekst.',
  ofLine: (start: string, line: number) => `${start} (regel ${line})`,
  caption: (first: number, last: number) => `De regels ${first} tot en met ${last} van de bron`,
  columns: ['Regel', 'Wat het is', 'Waaraan dat te zien was', 'Begin van de regel'],
  parts: 'Alle regels',
  file: (size: string) => `Het bronbestand zelf (txt, ${size})`,
}
