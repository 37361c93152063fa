import type { Table } from '../document/node.ts'

/** The id of a note on its page: `noot_12`; an underscore never stands in the id of a heading, so the two cannot meet. */
export function noteIdOf(identifier: string): string {
  return `noot_${identifier.replaceAll(/[^\p{L}\p{N}-]/gu, signName)}`
}

const signNames: Readonly<Record<string, string>> = { '*': 'ster', '†': 'kruis', '‡': 'dubbelkruis' }

// A sign such as * would have to be escaped in an address and in a selector.
function signName(sign: string): string {
  return signNames[sign] ?? `u${sign.codePointAt(0)?.toString(16)}`
}

/** The id of a table on its page: its permanent id, or `tabel_3` for the third table of the page. */
export function tableIdOf(table: Pick<Table, 'id'>, number: number): string {
  return table.id ?? `tabel_${number}`
}
