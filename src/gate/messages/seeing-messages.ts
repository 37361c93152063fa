import type { GateMessage } from '../messages.ts'

/** How a page looks: room, colour, motion, paper. */
export const seeingMessages: Readonly<Record<string, GateMessage>> = {
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
  'state-contrast': {
    message: 'in de toestand {states} steekt deze tekst {ratio} op 1 af, en dat moet {least} zijn: "{quote}"',
    help: 'geef ook deze toestand een kleur die genoeg afsteekt, in licht en in donker',
  },
  'weak-boundary': {
    message: 'de rand van dit veld of deze knop steekt minder dan 3 op 1 af: "{quote}"',
    help: 'neem een donkerder (of in donker: lichtere) rand',
  },
  'motion-despite-preference': {
    message: 'dit beweegt ook voor wie geen beweging wil: {quote}',
    help: 'zet het in @media (prefers-reduced-motion: no-preference)',
  },
  'long-line': {
    message: 'een regel heeft hier {count} tekens: "{quote}"',
    help: 'begrens de breedte van de tekst tot 80 tekens',
  },
  'justified-text': { message: 'deze tekst is uitgevuld: "{quote}"', help: 'lijn links uit' },
  'tight-lines': {
    message: 'de regels staan te dicht op elkaar ({ratio}): "{quote}"',
    help: 'gebruik een regelafstand van 1,5 of meer',
  },
  'lost-in-print': {
    message: 'dit staat op het scherm maar niet op papier: "{quote}"',
    help: 'verberg het niet in print.css',
  },
  'words-in-style': {
    message: 'deze woorden staan in de opmaak: {quote}',
    help: 'zet ze in de pagina',
  },
  'huge-without-style': {
    message: 'zonder opmaak vult dit teken het scherm',
    help: 'geef de svg een width en height',
  },
}
