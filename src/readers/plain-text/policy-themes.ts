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

const patterns = new Map(policyThemes.map(theme => [theme, patternOf(themes[theme])]))

function patternOf(words: string): RegExp {
  const alternatives = words.split(' ').map(word => word.replaceAll('_', ' ').replace(/[$^]/g, '\\b'))
  return new RegExp(alternatives.join('|'), 'g')
}

/** How often a text uses words of each subject; subjects it does not touch are left out. */
export function countThemes(text: string): Map<PolicyTheme, number> {
  const lower = text.toLowerCase()
  const counts = new Map<PolicyTheme, number>()
  for (const [theme, pattern] of patterns) {
    const count = lower.match(pattern)?.length ?? 0
    if (count > 0) counts.set(theme, count)
  }
  return counts
}
