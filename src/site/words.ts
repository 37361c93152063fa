import type { AbsenceReason } from '../document/absence.ts'
import type { Kind } from '../document/publication.ts'
import { counted } from './number-words.ts'
import { withArticle } from './publisher-name.ts'

const voices: Record<Kind, { voice: string; document: string; about: string; what: string; where: string }> = {
  budget: {
    voice: 'Beloofd',
    document: 'Begroting',
    about: 'Begroting voor',
    what: 'Wat het kabinet van plan was.',
    where: 'Dat staat in de begroting.',
  },
  report: {
    voice: 'Gedaan',
    document: 'Jaarverslag',
    about: 'Jaarverslag over',
    what: 'Wat er volgens het kabinet is gedaan.',
    where: 'Dat staat in het jaarverslag.',
  },
  reaction: {
    voice: 'Gereageerd',
    document: 'Reactie',
    about: 'Reactie op de plannen voor',
    what: 'Wat anderen van de plannen vinden.',
    where: 'Dat staat in reacties, zoals die van gemeenten.',
  },
}

const absences: Record<AbsenceReason, { short: string; sentence: string }> = {
  'not-in-text': {
    short: 'niet in deze tekst',
    sentence: 'De tekst staat op deze site, maar zegt niets over dit thema. Dat betekent niet dat er niets is gedaan.',
  },
  elsewhere: {
    short: 'hoort elders',
    sentence: 'Dit thema hoort in dit jaar bij een ander ministerie of een ander hoofdstuk.',
  },
  'not-here': {
    short: 'tekst ontbreekt',
    sentence: 'Deze tekst staat niet op deze site. Dat betekent niet dat de tekst niet bestaat.',
  },
  unsorted: {
    short: 'nog niet ingedeeld',
    sentence: 'De tekst staat op deze site, maar is nog niet ingedeeld op thema.',
  },
}

/** Why a voice is silent in a year: where the text itself is missing, which one that is. */
function silence(reason: AbsenceReason, kind: Kind, year: number): string {
  if (reason !== 'not-here') return absences[reason].sentence
  return `Een ${voices[kind].about.toLowerCase()} ${year} staat niet op deze site. Dat betekent niet dat de tekst niet bestaat.`
}

/** Every word that the site itself says, in plain Dutch. Titles of texts and themes come from `content`. */
export const words = {
  voices,
  absences,
  silence,
  site: {
    independent: 'Onafhankelijke herpublicatie. Geen website van de Rijksoverheid.',
    skip: 'Naar de inhoud',
    toTop: 'Terug naar het begin van deze pagina',
    menu: 'Hoofdmenu',
    breadcrumb: 'Broodkruimelpad',
    home: 'Home',
    onThisPage: 'Op deze pagina',
    footerMenu: 'Over deze site',
    years: 'Jaren',
    allYears: 'Alle jaren',
    external: 'externe website',
    addressOfPage: (url: string) => `Adres van deze pagina: ${url}`,
    mistake: 'Klopt er iets niet?',
    mistakeSentence:
      'Laat het ons weten. Dat kan met een e-mail; u hebt er geen account voor nodig. Het adres van deze pagina staat er al in. U kunt mailen naar ',
    mistakeSubject: (title: string) => `Klopt er iets niet? ${title}`,
    mistakeBody: (url: string) => `Pagina: ${url}\n\nWelk stuk tekst klopt niet?\n\n\nWat zou er moeten staan?\n\n`,
    under: (heading: string, parent: string) => `${heading} (bij ‘${parent}’)`,
    headings: (count: number) => counted(count, 'kop', 'koppen'),
    texts: (count: number) => counted(count, 'tekst', 'teksten'),
    parts: (count: number) => counted(count, 'onderdeel', 'onderdelen'),
  },
  inShort: {
    title: 'In het kort',
    about: (subject: string) => `${subject} in het kort`,
    whose: 'Dit stukje is geschreven door de redactie van deze site. De links leiden naar de tekst zelf.',
    ofReaction: 'U leest hier wat er in de reactie staat. Het kabinet zelf kan het anders zeggen.',
  },
  home: {
    title: 'Wat is er beloofd, en wat is er gedaan?',
    description:
      'Lees en doorzoek begrotingen, jaarverslagen en reacties: wat het kabinet beloofde, wat er is gedaan en wat anderen daarvan vinden.',
    intro:
      'Het kabinet schrijft elk jaar op wat het gaat doen. Later schrijft het op wat er is gedaan. Anderen, zoals gemeenten, geven hun mening. Hier leest u die teksten naast elkaar, per jaar en per thema.',
    window: (texts: string) =>
      `Let op: deze site heeft nu ${texts}. Dat is een klein deel van alles wat de overheid schrijft. Staat iets hier niet? Dan kan het wel ergens anders staan.`,
    voices: 'Drie stemmen',
    matrix: 'Kies een thema en een jaar',
    matrixCaption: 'Aantal onderdelen per thema en per jaar',
    olderYears: 'Eerdere jaren',
    matrixTheme: 'Thema',
    hint: 'Een getal zegt hoeveel onderdelen er zijn: stukken tekst onder een eigen kop. Op een klein scherm kunt u de tabel opzij schuiven.',
    newest: 'Nieuwste teksten',
    unsorted: 'De teksten zijn nog niet ingedeeld op thema. Kies een jaar, of zoek op een woord.',
  },
  year: {
    title: (year: number) => `Teksten over ${year}`,
    description: (year: number) => `Begrotingen, jaarverslagen en reacties over ${year} op deze site.`,
    themes: (year: number) => `Thema’s in ${year}`,
    none: 'Geen van de teksten over dit jaar is al ingedeeld op thema.',
    silent: 'Thema’s zonder tekst in dit jaar',
    others: 'Andere jaren',
    earlier: (year: number) => `Eerder: teksten over ${year}`,
    later: (year: number) => `Later: teksten over ${year}`,
  },
  themes: {
    title: 'Thema’s',
    description: 'Alle thema’s van deze site, met de nieuwste jaren waarin er iets over te lezen is.',
    intro: 'Kies een thema. U ziet dan wat er in elk jaar over is geschreven.',
    none: 'Nog geen tekst bij dit thema.',
  },
  theme: {
    title: (theme: string) => `${theme} door de jaren`,
    description: (theme: string, about: string) => `${theme} in begrotingen, jaarverslagen en reacties. ${about}`,
    year: 'Jaar',
    inYear: (year: number) => `In ${year}`,
    part: (heading: string, voice: string, year: number) => `${heading} (${voice.toLowerCase()}, ${year})`,
    read: (theme: string, year: number) => `Lees alles over ‘${theme}’ in ${year}`,
  },
  yearTheme: {
    title: (theme: string, year: number) => `${theme} in ${year}`,
    description: (theme: string, year: number) =>
      `Wat begroting, jaarverslag en reacties over ${year} zeggen over ${theme}: beloofd, gedaan en gereageerd.`,
    said: (heading: string, voice: string) => `${heading} (${voice.toLowerCase()})`,
    only: (voice: string) => `Over dit thema en dit jaar is hier maar één stem te lezen: ‘${voice}’.`,
    part: (heading: string, publication: string) => `‘${heading}’ in: ${publication}`,
    leftOut: 'Over een ander thema, en daarom niet hier:',
    headings:
      'Over dit thema is in dit jaar te veel gezegd voor één pagina. Hier staan alleen de koppen; onder elke kop staat waar u de tekst leest.',
    earlier: (theme: string, year: number) => `Eerder: ${theme} in ${year}`,
    later: (theme: string, year: number) => `Later: ${theme} in ${year}`,
    otherYears: 'Hetzelfde thema in andere jaren',
  },
  publication: {
    description: (kind: Kind, year: number, publisher: string, scope: string) =>
      `${voices[kind].about} ${year} van ${withArticle(publisher)}. ${scope}`,
    kindAndYear: (kind: Kind, year: number) => `${voices[kind].about} ${year}`,
    chapters: 'Inhoud',
    whole: 'De hele tekst op één pagina',
    source: 'Bron en volledigheid',
    facts: 'Over deze tekst',
    kind: 'Soort tekst',
    publisher: 'Geschreven door',
    year: 'Gaat over',
    published: 'Gepubliceerd',
    unknownDate: 'Datum onbekend',
    scope: 'Wat staat hier',
    dossier: 'Kamerstuk',
    rights: 'Rechten',
    official: 'Officiële tekst',
    officialUnknown: 'Adres niet bekend',
    officialLink: 'Bekijk de officiële tekst',
    noDate: 'datum onbekend',
    when: {
      budget: (when: string) => `Plan uit ${when}; kan veranderd zijn.`,
      report: (when: string) => `Verslag uit ${when}.`,
      reaction: (when: string) => `Reactie uit ${when}.`,
    },
    whenUnknown: {
      budget: 'Plan; de datum is onbekend. Het plan kan veranderd zijn.',
      report: 'Verslag; de datum is onbekend.',
      reaction: 'Reactie; de datum is onbekend.',
    },
  },
  chapter: {
    untitled: 'Tekst zonder kop',
    continues: 'Vervolg van',
    andMore: (first: string) => `${first} (en andere)`,
    numbered: (heading: string, number: number) => `${heading} (deel ${number})`,
    title: (chapter: string, publication: string) => `${chapter} – ${publication}`,
    description: (chapter: string, publication: string) => `‘${chapter}’ uit: ${publication}.`,
    nav: 'Vorig en volgend hoofdstuk',
  },
  neighbours: {
    orElse: 'Of',
    previous: 'Vorige',
    next: 'Volgende',
  },
  whole: {
    title: (publication: string) => `${publication} (hele tekst)`,
    description: (publication: string) => `De hele tekst op één pagina, ook om af te drukken: ${publication}.`,
    crumb: 'De hele tekst',
  },
  text: {
    note: (label: string, where: string) => `Voetnoot ${label}${where && ` bij ${where}`}`,
    back: (label: string, where: string) => `Terug naar verwijzing ${label}${where && ` bij ${where}`}`,
    backShort: 'terug',
    notesOf: (where: string) => `Voetnoten${where && ` bij ${where}`}`,
    tableNotes: (table: string) => `Noten bij ${table}`,
    table: (number: number) => `tabel ${number} op deze pagina`,
    shapeInDoubt: 'let op: vorm niet zeker',
    noCaption: (number: number) => `Tabel ${number} op deze pagina. De bron geeft geen titel.`,
    emptyCell: 'leeg',
    added: 'toegevoegd door de redactie',
    headingUnder: (parent: string) => `(bij ‘${parent}’)`,
    addedDescription: 'De redactie heeft deze beschrijving toegevoegd:',
    addedHeading: 'Deze kop is toegevoegd door de redactie.',
    doubtful:
      'Let op: de vorm van deze tabel is niet zeker. De woorden en getallen staan er allemaal, maar een getal kan in de verkeerde rij of kolom staan.',
    verbatim: 'De vorm van deze tabel is in de bron verloren gegaan. Hieronder staan de regels zoals in de bron.',
    missingFigure: 'Deze afbeelding staat niet in de tekst waarmee deze site is gemaakt.',
    accordingTo: (publisher: string) => `Volgens ${withArticle(publisher)}`,
  },
  source: {
    title: (publication: string) => `Bron en volledigheid – ${publication}`,
    description: (publication: string) => `Hoe zeker is het dat niets ontbreekt? De controle van: ${publication}.`,
    intro:
      'Deze site maakt de tekst leesbaar en doorzoekbaar. Daarbij mag geen woord verloren gaan. Hier ziet u hoe dat is gecontroleerd en waar twijfel is.',
    none: 'De controle van deze tekst is nog niet op deze site gezet.',
    source: 'De bron',
    file: 'Bestand',
    sha: 'Controlegetal (SHA-256)',
    lines: 'Regels',
    basis: 'Waarop de datum rust',
    words: 'Waar de woorden zijn gebleven',
    wordsCaption: 'Woorden van de bron',
    wordsColumns: ['Wat ermee is gebeurd', 'Aantal woorden'],
    counts: {
      kept: 'Staan op de pagina zoals in de bron',
      joined: 'Samengevoegd: een zin die over twee regels was verdeeld',
      split: 'Losgemaakt: een nootnummer dat aan een woord vastzat',
      moved: 'Verplaatst: naar de voetnoten',
      dropped: 'Weggelaten: hoort niet bij de tekst',
      corrected: 'Verbeterd door de redactie',
      unaccounted: 'Niet verklaard',
      source: 'Alle woorden van de bron',
    },
    structure: 'Waar de onderdelen zijn gebleven',
    structureCaption: 'Onderdelen van de bron, elk op zijn plaats teruggevonden',
    structureColumns: ['Onderdeel', 'Aantal'],
    parts: {
      headings: 'Koppen, in de volgorde van de bron',
      items: 'Punten van opsommingen, elk met zijn teken of nummer',
      notes: 'Voetnoten, elk bij haar verwijzing',
      tables: 'Tabellen, elk getal één keer en in zijn rij',
      doubtfulTables: 'Tabellen waarvan de vorm niet zeker is; elk getal staat er wel',
    },
    dropped: 'Weggelaten regels',
    droppedNone: 'Er zijn geen regels weggelaten.',
    droppedCaption: 'Regels van de bron die niet op de pagina staan',
    droppedColumns: ['Regel', 'Tekst', 'Reden'],
    corrections: 'Verbeteringen',
    correctionsNone: 'De redactie heeft niets aan de tekst verbeterd.',
    correctionsCaption: 'Wat de redactie heeft verbeterd',
    correctionsColumns: ['In de bron', 'Hier', 'Waarom'],
    doubts: 'Twijfel',
    doubtsNone: 'Bij het lezen van de bron is geen twijfel gemeld.',
    doubtsCaption: 'Wat niet zeker is',
    doubtsColumns: ['Regel', 'Twijfel'],
  },
  fixed: {
    over: {
      title: 'Over deze site',
      description: 'Wat deze site is, waar de teksten vandaan komen en wat de site niet kan.',
    },
    toegankelijkheid: {
      title: 'Toegankelijkheid van deze site',
      description: 'Hoe toegankelijk deze site is, hoe dat is getest en waar u een probleem kunt melden.',
    },
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    description: 'Deze pagina bestaat niet of niet meer.',
    intro: 'Het adres klopt niet, of de pagina is verplaatst. Dit kunt u doen:',
  },
}
