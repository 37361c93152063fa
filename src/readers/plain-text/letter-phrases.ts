const letterPhrase =
  /^(?:(?:geachte|beste|excellentie)\b.{0,80}|hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|namens deze),?$/i
const closing = /^(?:hoogachtend|.{0,25}groet(?:en)?|namens deze)\b/i
const office =
  /^(?:de )?(?:(?:algemeen|plaatsvervangend|wetenschappelijk) )?(?:directeur|voorzitter|secretaris|burgemeester|griffier)(?:-(?:generaal|bestuurder))?,?$/i
const minister = /^(?:de|het) (?:minister|staatssecretaris|voorzitter|college)\b.{0,120},$/i

/** Whether a line greets or takes leave in a letter: what comes below is no part of it. */
export function isLetterPhrase(text: string): boolean {
  return text.length <= 100 && letterPhrase.test(text)
}

/** Whether a line closes a letter: what stands below it signs. */
export function closesLetter(text: string): boolean {
  return text.length <= 160 && (closing.test(text) || minister.test(text))
}

/** Whether a line is an office that signs, under or above a name. */
export function isOffice(text: string): boolean {
  return office.test(text)
}
