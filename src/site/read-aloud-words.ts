/** What the buttons for reading aloud say. */
export const readAloudWords = {
  group: 'Voorlezen',
  start: 'Lees voor',
  pause: 'Pauze',
  resume: 'Ga verder',
  previous: 'Vorige alinea',
  next: 'Volgende alinea',
  stop: 'Stop',
}
