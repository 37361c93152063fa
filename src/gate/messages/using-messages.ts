import type { GateMessage } from '../messages.ts'

/** What a reader does on a page: with the keyboard, a finger, a form, and without script. */
export const usingMessages: Readonly<Record<string, GateMessage>> = {
  'small-target': {
    message: 'dit is te klein om te raken ({size} px): "{quote}"',
    help: 'maak het 24 bij 24 px, of geef het die ruimte',
  },
  'low-control': {
    message: 'deze knop, dit veld of deze menulink is lager dan 44 px ({size} px): "{quote}"',
    help: 'geef het een hoogte van 44 px',
  },
  'low-link': {
    message: 'deze link staat alleen en is lager dan 44 px ({size} px): "{quote}"',
    help: 'geef het een hoogte van 44 px; een link in een zin is vrij',
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
  'click-without-focus': {
    message: 'dit reageert op klikken maar niet op het toetsenbord: "{quote}"',
    help: 'gebruik een button of een link',
  },
  'field-without-label': {
    message: 'dit veld heeft geen zichtbaar label (een placeholder verdwijnt): "{quote}"',
    help: 'zet er een label bij',
  },
  'needs-script': {
    message: 'zonder script doet of toont dit niets: "{quote}"',
    help: 'laat het script zelf de knop maken, of geef het formulier een action',
  },
  'title-tooltip': {
    message: 'dit is alleen te lezen voor wie er met een muis boven hangt: "{quote}"',
    help: 'zet het in de tekst',
  },
}
