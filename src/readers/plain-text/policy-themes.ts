/**
 * The subjects of government with the words that tell them, after the top level of the theme list for official
 * publications (TOOI). A word stands for all that contain it (`woning`: `huurwoningen`); `^` and `$`
 * ask that it begins or ends one; `_` is a space.
 */
const themes = {
  bestuur:
    'democrat democrac verkiezing kiesstelsel kiezer kiesraad grondwet grondrecht rechtsstaat rechtsstat ^staatscommissie volksvertegenwoordig ^ambtsdrager burgemeester raadslid raadsled gemeenteraa statenle wethouder ^referend ^parlement ^bestuurlijk ^decentra ^medeoverhe interbestuurlijk ^discrimin ^racisme ^antisemit mensenrecht ^slavernij ^constitut rekenkamer desinformatie burgerschap stemloka herindeling ^provinci politieke_partij politieke_ambt',
  veiligheid:
    'aivd mivd inlichtingen veiligheidsdienst spionage ^dreiging terroris extremis jihadis radicali ^statelijk ^crimine ondermijning politie brandweer ^aanslag veiligheidsregio rampen cyberaanval ^nctv staatsveiligheid mensenhandel sabotage ^inmenging crisisbeheersing',
  recht:
    'rechtspraak rechter strafrecht ^justitie ^gevangen detentie reclassering slachtoffer advocat rechtsbijstand mediation jeugdbescherming prostitu sekswerk',
  wonen:
    'woning wonen huisvest ^huurder ^huurp ^huurl ^huurt ^huren verhuur corporatie woondeal hypothe woonruimte ^starters leegstand nieuwbouw bouwplan ^bouwsector woonlasten thuisloos ruimtelijk omgevingswet omgevingsvis leefomgeving ^novi ^novex landschap verstedelijk gebouwde energielabel bouwregelgeving leefbaar',
  digitaal:
    'digita ^algoritm ^data ^ict technolog basisregistra ^digid ^eid software ^internet websites ^apps informatiesamenleving persoonsgegevens inlogmiddel ^ai ^cloud hergebruik',
  overheid:
    'rijksdienst rijksorganisat ambtena ambtelijk bedrijfsvoering werkgever medewerker personeel ^inkoop ^inkope leidinggeven leiderschap ^cao vakmanschap rijksvastgoed rijkskantor rijkshuisvest ^integriteit departement topinkomens externe_inhuur rijksinspecties arbeidsvoorwaarden ^rijksbre werkomgeving thuiswerk',
  financiën:
    'gemeentefonds accres belasting ^btw ^bcf begroting algemene_uitkering miljoenennota toeslag schuld ^fiscal garantie waarborgfonds risicoregeling loonsom opschaling staatsschuld',
  zorg: '^zorg gezondheid patiënt ziekte ^arts jeugdhulp jeugdzorg ^preventie rookvrij tabak alcohol drugs overgewicht ^ggd ^wlz ^wmo verslav medicij ziekenhui ^pgb beschermd_wonen mishandel e-health ^sport vaccin',
  sociaal:
    'armoede bijstand uitkering werkloos arbeidsmarkt re-integratie participatiewet pensioen ^werknemer arbeidsbeperk schuldhulp minima inburger arbeidsmigrant ouderschapsverlof kinderopvang sociale_zekerheid',
  onderwijs: 'onderwijs ^school ^scholen leerling student leraar ^mbo ^hbo universiteit voorschool geletterd examen',
  cultuur: 'cultuur cultur ^media omroep museum ^kunst erfgoed journalist archief bibliothe',
  economie:
    '^bedrijven ondernem ^mkb economi innovatie ^export industrie groeifonds aanbested telecom ^handel winkel investeringsfonds',
  natuur:
    'stikstof ^natuur landbouw veehouder klimaat milieu circulair ^afval biodivers duurzam energietransitie ^co2 emissie ammoniak waterschap waterkwal bodem veeteelt plastic visserij',
  verkeer:
    'verkeer mobiliteit ^spoor ^wegen openbaar_vervoer ^fiets luchtvaart infrastructuurfonds luchthav vaarweg bereikbaarheid',
  buitenland:
    'ontwikkelingssamenwerking multilatera diploma buitenlands_beleid ^sdg ^navo internationale_samen ambassade mensenrechten_wereldwijd',
  migratie: 'asiel migratie vluchteling statushouder vreemdeling',
  defensie: 'defensie krijgsmacht militair munitie',
  openbaarheid: 'openbaarheid openbaarmak overheidsinformatie informatiehuishouding ^woo$ ^wob$',
  groningen: 'gronin aardbeving gaswinning schadeafhandeling',
  koninkrijk: 'bonaire eustatius ^saba caribisch aruba curaçao',
} as const

/** A subject of government. */
export type PolicyTheme = keyof typeof themes

/** Every subject, in one fixed order. */
export const policyThemes = Object.keys(themes) as PolicyTheme[]

/** Regions and openness cross all other subjects: turning to them opens no part. */
export const crossingThemes: ReadonlySet<PolicyTheme> = new Set<PolicyTheme>([
  'openbaarheid',
  'groningen',
  'koninkrijk',
])

/** A word of the list: how it is spelled, of which subject it is, and whether it begins or ends a word of the text. */
interface ThemeWord {
  readonly theme: number
  readonly text: string
  readonly begins: boolean
  readonly ends: boolean
}

const themeWords = policyThemes.flatMap((theme, index) => themes[theme].split(' ').map(word => themeWord(index, word)))

function themeWord(theme: number, word: string): ThemeWord {
  const text = word.replaceAll('_', ' ').replace(/[$^]/g, '')
  return { theme, text, begins: word.startsWith('^'), ends: word.endsWith('$') }
}

const noWords: readonly ThemeWord[] = []
const anyLetter = Array.from({ length: 32 }, (_, letter) => letter)

/** The words of all subjects by the number of their first three letters, each subject's in the order of its list. */
const wordsByStart = byStart(themeWords)

function lettersOf({ text }: ThemeWord): number[] {
  return Array.from(text, letter => letter.charCodeAt(0))
}

function byStart(words: readonly ThemeWord[]): readonly (readonly ThemeWord[] | undefined)[] {
  const starts: (ThemeWord[] | undefined)[] = Array.from({ length: 1 << 15 })
  for (const word of words) {
    const [first = 0, second = 0, third] = lettersOf(word)
    // A word of two letters stands under every third one.
    for (const next of third === undefined ? anyLetter : [third]) {
      const start = pushLetter(pushLetter(pushLetter(0, first), second), next)
      starts[start] = [...(starts[start] ?? []), word]
    }
  }
  return starts
}

/** The number of the last three letters; others may have the same, so that a word found by it is still compared. */
function pushLetter(start: number, unit: number): number {
  return ((start << 5) | (unit & 31)) & 0x7fff
}

/** Which fourth letters a word goes on with after such a number, a bit for each: nearly every place is passed by with a look here. */
const fourthLetters = Uint32Array.from(wordsByStart, (words = []) =>
  words.reduce((bits, word) => bits | fourthOf(word), 0),
)

/** After a word of three letters anything may stand. */
function fourthOf(word: ThemeWord): number {
  const fourth = lettersOf(word)[3]
  return fourth === undefined ? 0xffffffff : 1 << (fourth & 31)
}

/** How often a text uses words of each subject, one after the other; subjects it does not touch are left out. */
export function countThemes(text: string): Map<PolicyTheme, number> {
  const lower = text.toLowerCase()
  const counts = policyThemes.map(() => 0)
  const ends = policyThemes.map(() => 0)
  let start = 0
  // Two steps past the end: a word of two letters may stand there.
  for (let fourth = 0; fourth < lower.length + 2; fourth += 1) {
    const unit = fourth < lower.length ? lower.charCodeAt(fourth) : 0
    if ((((fourthLetters[start] ?? 0) >>> (unit & 31)) & 1) === 1) countAt(lower, fourth - 3, start, counts, ends)
    start = pushLetter(start, unit)
  }
  const counted = new Map<PolicyTheme, number>()
  for (let theme = 0; theme < counts.length; theme += 1) {
    const count = counts[theme] ?? 0
    if (count > 0) counted.set(policyThemes[theme] as PolicyTheme, count)
  }
  return counted
}

/** Counts the words that begin at a place, of which the number of the first three letters is known. */
function countAt(lower: string, at: number, start: number, counts: number[], ends: number[]): void {
  for (const word of wordsByStart[start] ?? noWords) {
    if (at < (ends[word.theme] ?? 0) || !standsAt(word, lower, at)) continue
    counts[word.theme] = (counts[word.theme] ?? 0) + 1
    ends[word.theme] = at + word.text.length
  }
}

function standsAt({ text, begins, ends }: ThemeWord, lower: string, at: number): boolean {
  if (begins && isWordLetter(lower, at - 1)) return false
  return lower.startsWith(text, at) && !(ends && isWordLetter(lower, at + text.length))
}

/** What `\w` matches in lower case: to it a letter with an accent ends a word. */
function isWordLetter(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at)
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
}
