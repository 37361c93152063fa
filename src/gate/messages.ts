/** The words of the gate's own rules, by id: what is wrong, and what a developer or editor does about it. */
export const gateMessages: Readonly<Record<string, { readonly message: string; readonly help: string }>> = {
  'wider-than-screen': {
    message: 'dit is breder dan het scherm: "{quote}"',
    help: 'laat het afbreken, of zet een tabel in een gebied dat schuift',
  },
  'clipped-text': {
    message: 'tekst wordt afgesneden door <{by}>: "{quote}"',
    help: 'geef het vak geen vaste hoogte of breedte, of laat de tekst afbreken',
  },
  'overlapping-text': {
    message: 'tekst ligt over andere tekst: "{quote}" over "{other}"',
    help: 'laat blokken elkaar opzij duwen in plaats van ze een vaste plaats te geven',
  },
  'small-target': {
    message: 'dit is te klein om te raken ({size} px): "{quote}"',
    help: 'maak het 24 bij 24 px, of geef het die ruimte',
  },
  'low-control': {
    message: 'deze knop, dit veld of deze menulink is lager dan 44 px ({size} px): "{quote}"',
    help: 'geef het een hoogte van 44 px',
  },
  'focus-not-visible': {
    message: 'wie het toetsenbord gebruikt, ziet niet dat hij hier staat: "{quote}"',
    help: 'geef :focus-visible een rand die 3 op 1 afsteekt',
  },
  'focus-covered': {
    message: 'wie met Tab hier komt, ziet het niet: het is bedekt of buiten beeld: "{quote}"',
    help: 'laat niets over de pagina hangen, of geef scroll-padding',
  },
  'focus-order': {
    message: 'Tab springt hier terug in de tekst: "{quote}"',
    help: 'haal een tabindex boven 0 weg, of zet het element waar het hoort',
  },
  'keyboard-trap': {
    message: 'Tab komt hier niet meer weg: "{quote}"',
    help: 'laat de Tab-toets met rust',
  },
  'unreachable-control': {
    message: 'Tab komt hier nooit, van voren en van achteren: "{quote}"',
    help: 'maak het een echte link of knop die de focus houdt',
  },
  'skip-link': {
    message: 'de eerste halte is geen link naar <main> die in beeld komt',
    help: 'zet de link naar de inhoud als eerste op de pagina, en geef main tabindex="-1"',
  },
  'visual-order': {
    message: 'dit staat op het scherm vóór wat er in de tekst aan voorafgaat: "{quote}"',
    help: 'zet de volgorde in de tekst, niet in de opmaak',
  },
  'authored-colour': {
    message: 'dit houdt zijn eigen kleur als de lezer eigen kleuren kiest: "{quote}"',
    help: 'gebruik currentColor of een systeemkleur, en geen forced-color-adjust',
  },
  'borderless-control': {
    message: 'in eigen kleuren heeft dit geen rand of streep: "{quote}"',
    help: 'geef het een rand (mag doorzichtig zijn) of onderstreep de link',
  },
  'motion-despite-preference': {
    message: 'dit beweegt ook voor wie geen beweging wil: {quote}',
    help: 'zet het in @media (prefers-reduced-motion: no-preference)',
  },
  'click-without-focus': {
    message: 'dit reageert op klikken maar niet op het toetsenbord: "{quote}"',
    help: 'gebruik een button of een link',
  },
  'dead-fragment': {
    message: 'de link "{quote}" leidt naar {fragment}, en dat is er niet op deze pagina',
    help: 'herstel het id of de link',
  },
  'page-link-dead': {
    message: 'deze link leidt nergens heen: {quote}',
    help: 'herstel het adres, of haal de link weg',
  },
  'note-mismatch': {
    message: 'noot en verwijzing horen niet één op één bij elkaar: "{quote}"',
    help: 'elke verwijzing heeft een noot, en elke noot een weg terug naar elke verwijzing',
  },
  'same-name-other-target': {
    message: 'twee links heten "{quote}" en leiden naar verschillende plaatsen (de andere naar {other})',
    help: 'noem in elke link waar hij heen gaat',
  },
  'vague-link': {
    message: 'de link "{quote}" zegt niet waar hij heen gaat',
    help: 'noem het onderwerp in de link',
  },
  'hidden-text-in-link': {
    message: 'in deze link of knop staat tekst die alleen een schermlezer krijgt: "{quote}"',
    help: 'zet de woorden in beeld, of gebruik aria-label',
  },
  'title-tooltip': {
    message: 'dit is alleen te lezen voor wie er met een muis boven hangt: "{quote}"',
    help: 'zet het in de tekst',
  },
  'foreign-without-lang': {
    message: 'deze zin is in het {heard} maar staat als {declared}: "{quote}"',
    help: 'zet lang op de zin, of {taal=…} in de tekst',
  },
  'page-language': { message: 'de pagina zegt niet dat zij Nederlands is', help: 'zet lang="nl" op html' },
  'page-table-without-headers': {
    message: 'deze tabel heeft geen kopcellen, of een kopcel zonder scope of zonder tekst',
    help: 'gebruik th met scope, en td voor een lege hoek',
  },
  'page-table-without-caption': {
    message: 'deze tabel heeft geen bijschrift',
    help: 'zeg in caption wat de tabel toont',
  },
  'page-cell-empty': {
    message: 'deze cel is leeg en zegt dat niet',
    help: 'zet er "geen gegevens" in, ook voor wie luistert',
  },
  'not-one-main-heading': {
    message: 'een pagina heeft precies één h1; dit is er geen, of een tweede: "{quote}"',
    help: 'maak er een h2 van, of geef de pagina een h1',
  },
  'page-heading-skipped': {
    message: 'de kop "{quote}" is niveau {level}, na niveau {above}',
    help: 'sla geen niveau over',
  },
  'page-heading-empty': { message: 'deze kop heeft geen woorden', help: 'geef hem tekst, of haal hem weg' },
  'long-line': {
    message: 'een regel heeft hier {count} tekens: "{quote}"',
    help: 'begrens de breedte van de tekst tot 80 tekens',
  },
  'justified-text': { message: 'deze tekst is uitgevuld: "{quote}"', help: 'lijn links uit' },
  'tight-lines': {
    message: 'de regels staan te dicht op elkaar ({ratio}): "{quote}"',
    help: 'gebruik een regelafstand van 1,5 of meer',
  },
  'field-without-label': {
    message: 'dit veld heeft geen zichtbaar label (een placeholder verdwijnt): "{quote}"',
    help: 'zet er een label bij',
  },
  'weak-boundary': {
    message: 'de rand van dit veld of deze knop steekt minder dan 3 op 1 af: "{quote}"',
    help: 'neem een donkerder (of in donker: lichtere) rand',
  },
  'lost-in-print': {
    message: 'dit staat op het scherm maar niet op papier: "{quote}"',
    help: 'verberg het niet in print.css',
  },
  'needs-script': {
    message: 'zonder script doet of toont dit niets: "{quote}"',
    help: 'laat het script zelf de knop maken, of geef het formulier een action',
  },
  'words-in-style': {
    message: 'deze woorden staan in de opmaak: {quote}',
    help: 'zet ze in de pagina',
  },
  'huge-without-style': {
    message: 'zonder opmaak vult dit teken het scherm',
    help: 'geef de svg een width en height',
  },
  'request-elsewhere': {
    message: 'de pagina haalt iets van een ander adres: {quote}',
    help: 'zet het bestand op de site',
  },
  'page-error': {
    message: 'de browser meldt een fout op deze pagina: {quote}',
    help: 'herstel het script of het bestand',
  },
  'inconsistent-frame': {
    message: 'de kop of voet van deze pagina is anders dan op de andere: {quote}',
    help: 'laat menu en voet op elke pagina dezelfde links in dezelfde volgorde hebben',
  },
  'doubled-title': {
    message: 'een andere pagina heeft dezelfde titel: "{quote}"',
    help: 'noem in de titel waarin de pagina verschilt',
  },
  'unlinked-page': { message: 'naar deze pagina leidt geen enkele link: {quote}', help: 'noem haar in een overzicht' },
  'repeated-id': { message: 'het id "{quote}" staat twee keer op deze pagina', help: 'geef elk id één keer' },
  'listed-page-missing': {
    message: 'de sitemap noemt een pagina die er niet is: {quote}',
    help: 'bouw de site opnieuw',
  },
  'page-outside-sitemap': {
    message: 'deze pagina staat niet in de sitemap en zegt niet waarom: {quote}',
    help: 'zet haar in de sitemap, of geef haar een canonical of noindex',
  },
  'page-without-kind': { message: 'deze pagina zegt niet van welke soort zij is', help: 'zet data-soort op body' },
  'unsound-redirect': {
    message: 'deze doorverwijzing klopt niet: {quote}',
    help: 'laat haar met refresh, canonical en een link naar dezelfde bestaande pagina leiden',
  },
  'check-is-dead': {
    message: 'de controle {quote} vindt haar eigen gebrek niet op de kanarie',
    help: 'herstel de controle; tot die tijd bewijst een groene poort niets',
  },
  'check-without-seed': {
    message: 'voor de controle {quote} staat geen gebrek op de kanarie',
    help: 'zet een gebrek in scripts/gate/canary/faulty.html',
  },
  'clean-page-blamed': {
    message: 'de schone bladzijde krijgt een melding: {quote}',
    help: 'herstel de controle: zij keurt af wat goed is',
  },
  'exception-unused': { message: 'deze uitzondering op {quote} dekt niets meer', help: 'haal haar weg' },
  'exception-expired': {
    message: 'deze uitzondering op {quote} gold tot {until}',
    help: 'kijk opnieuw: herstel de pagina, of geef een nieuwe einddatum en reden',
  },
  'exception-expires-soon': {
    message: 'deze uitzondering op {quote} eindigt op {until}',
    help: 'herstel de pagina voor die dag',
  },
}
