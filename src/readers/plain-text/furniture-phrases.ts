/** Lower-case phrases that only a site or a page says, wherever they stand. */
const anywhere = [
  'base description which applies to whole site',
  '(?:direct |ga )?(?:direct )?naar (?:de )?(?:inhoud|content|hoofdinhoud|hoofdnavigatie|navigatie|zoeken|zoekveld|footer)',
  'spring naar (?:inhoud|navigatie|zoeken)',
  '(?:terug )?naar (?:boven|begin van de pagina|de bovenkant van de pagina)',
  'terug(?: naar (?:navigatie|overzicht|home|(?:de )?inhoudsopgave|vorige pagina))',
  'skip to (?:main )?(?:content|navigation)',
  '(?:deel|print|bewaar|download|tweet|mail) (?:deze|dit) (?:pagina|artikel|document)',
  'deze pagina (?:delen|printen|afdrukken)',
  '(?:alle )?cookies? (?:accepteren|weigeren|toestaan|instellen)',
  '(?:alles|accepteer(?: alle)?|weiger(?: alle)?) (?:accepteren|weigeren|cookies)',
  'cookie-?(?:instellingen|voorkeuren|verklaring|beleid|statement|melding)',
  '(?:deze|onze) (?:web)?site (?:gebruikt|maakt gebruik van) cookies.{0,120}',
  '(?:u bevindt zich hier|u bent hier|je bent hier|kruimelpad|broodkruimel)(?::.{0,200})?',
  'home ?[>›»/|] ?.{1,200}',
  '(?:menu|submenu|navigatie) (?:openen|sluiten|tonen|verbergen)',
  '(?:tweede|eerste) kamer(?: der staten-generaal)?, vergaderjaar \\d{4}[-–/]\\d{2,4},? .{1,100}',
].map(phrase => `(?:${phrase})`)

/** Words of menus and footers: furniture at the ends of a text, words of the text in its middle. */
const atEnds =
  'licence license home menu zoeken zoek search contact sitemap privacy privacyverklaring privacybeleid ' +
  'toegankelijkheid toegankelijkheidsverklaring copyright disclaimer proclaimer cookies rss archief english nederlands ' +
  'inloggen login aanmelden uitloggen service help nieuwsbrief abonneren volg_ons over_ons over_deze_site over_deze_website ' +
  'facebook twitter x linkedin whatsapp instagram youtube mastodon bluesky e-mail delen deel printen print afdrukken ' +
  'download downloaden vorige volgende vorige_pagina volgende_pagina hoofdmenu hoofdnavigatie footer navigatie ' +
  'onderwerpen ministeries regering documenten nieuws actueel publicaties agenda organisatie werken_bij vacatures ' +
  'kwetsbaarheid_melden mijn_omgeving sluiten open_menu sluit_menu lees_voor lees_meer taal talen voorlezen'

const anywherePattern = new RegExp(`^(?:${anywhere.join('|')})$`, 'iu')
const endPhrases = new Set(atEnds.split(' ').map(phrase => phrase.replaceAll('_', ' ')))

/** Whether a line is furniture wherever it stands. */
export function isSitePhrase(text: string): boolean {
  return text.length <= 240 && anywherePattern.test(text)
}

/** Whether a line is furniture when it stands at an end of the text. */
export function isMenuPhrase(text: string): boolean {
  const phrase = text.replace(/^[-–•*>›»\s]+/, '').toLowerCase()
  return phrase.length <= 40 && (endPhrases.has(phrase) || /^(?:©|\(c\)\s|copyright )/.test(phrase))
}
