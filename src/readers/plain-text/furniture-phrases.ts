/** Phrases that sites print around every text they carry; a line that holds nothing else is furniture. */
export const furniturePhrases =
  /^(?:Base description which applies to whole site|Licen[cs]e|Terug naar (?:boven|navigatie|de inhoudsopgave))$/i
