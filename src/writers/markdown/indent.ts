/** Indents every line but the first by so many spaces; blank lines stay blank. */
export function indent(text: string, spaces: number): string {
  return text.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(spaces)}`)
}
