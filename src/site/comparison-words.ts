import type { PairedVoice } from '../document/pairing.ts'
import type { Kind } from '../document/publication.ts'
import { words } from './words.ts'

const counted = (count: number, one: string, more: string) => (count === 1 ? `één ${one}` : `${numeral(count)} ${more}`)
const numerals = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const numeral = (count: number) => numerals[count] ?? String(count)

const documents: Record<PairedVoice, { the: string; of: string }> = {
  promised: { the: 'de begroting', of: 'uit de begroting' },
  done: { the: 'het jaarverslag', of: 'uit het jaarverslag' },
}

/** What the site says around a budget and a report side by side, in plain Dutch. */
export const comparisonWords = {
  title: 'Beloofd en gedaan',
  noPairs:
    'Over dit thema staan er in de begroting en het jaarverslag geen stukken die de redactie bij elkaar heeft gezet. Dat is geen oordeel: het zegt niet dat een belofte wel of niet is gehouden.',
  intro:
    'Hier staan stukken uit de begroting naast stukken uit het jaarverslag die over hetzelfde gaan. De redactie van deze site heeft ze bij elkaar gezet. Dat is geen oordeel: het zegt niet dat een belofte wel of niet is gehouden.',
  pairs: (count: number) => (count === 0 ? 'geen paren' : count === 1 ? '1 paar' : `${count} paren`),
  pair: (at: number, count: number) => `Paar ${at} van ${count}:`,
  whatItIs: (promised: number, done: number) =>
    `Dit paar bestaat uit ${counted(promised, 'stuk', 'stukken')} ${documents.promised.of} en ${counted(done, 'stuk', 'stukken')} ${documents.done.of}.`,
  reason: 'Waarom bij elkaar?',
  sameHeading: 'De kop is gelijk.',
  byEditor: 'De redactie heeft deze stukken bij elkaar gezet.',
  toAnswer: (heading: string) => `Naar wat is gedaan: ‘${heading}’`,
  toPromise: (heading: string) => `Naar wat is beloofd: ‘${heading}’`,
  elsewhere: {
    promised: 'Bij dit paar hoort ook een belofte die op een andere pagina staat:',
    done: 'Bij dit paar hoort ook een stuk van het jaarverslag dat op een andere pagina staat:',
  },
  elsewhereLink: (heading: string, voice: string, place: string) =>
    `‘${heading}’ (${voice.toLowerCase()}), bij ${place}`,
  elsewhereTheme: (theme: string) => `het thema ${theme}`,
  elsewhereText: 'de hele tekst (zonder thema)',
  alone: {
    promised: {
      title: 'Alleen in de begroting',
      sentence:
        'Bij deze stukken hoort geen stuk van het jaarverslag. Dat betekent niet dat er niets is gedaan: het kan ergens anders staan.',
    },
    done: {
      title: 'Alleen in het jaarverslag',
      sentence: 'Bij deze stukken hoort geen stuk van de begroting.',
    },
  },
  explanation: 'Uitleg van de redactie:',
  withoutText: {
    title: 'Koppen zonder eigen tekst',
    sentence: 'Onder deze koppen staat zelf geen tekst. Wat eronder valt, staat hierboven of bij een ander thema.',
  },
  unpaired: {
    title: 'Nog niet vergeleken',
    sentence: 'De redactie heeft deze stukken nog niet vergeleken.',
  },
  under: (path: readonly string[]) => `Onder: ${path.join(' › ')}.`,
  inText: (heading: string, publication: string) => `Lees ‘${heading}’ in: ${publication}`,
  nearest: (kind: Kind, theme: string, year: number) => `${words.voices[kind].voice} over ‘${theme}’ in ${year}`,
  nearestOnTheme: {
    budget: 'Een begroting van een ander jaar zegt er wel iets over:',
    report: 'Een jaarverslag van een ander jaar zegt er wel iets over:',
    reaction: 'Een reactie uit een ander jaar zegt er wel iets over:',
  } satisfies Record<Kind, string>,
  nearestText: {
    budget: 'Geen begroting op deze site gaat over dit thema. Deze begroting is van het dichtstbijzijnde jaar:',
    report: 'Geen jaarverslag op deze site gaat over dit thema. Dit jaarverslag is van het dichtstbijzijnde jaar:',
    reaction: 'Geen reactie op deze site gaat over dit thema. Deze reactie is van het dichtstbijzijnde jaar:',
  } satisfies Record<Kind, string>,
}
