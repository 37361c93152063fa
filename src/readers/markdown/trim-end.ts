/** A text without the spaces and tabs at its end. A pattern would look again from every space of a long run. */
export function trimEndSpaces(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return text.slice(0, end)
}
