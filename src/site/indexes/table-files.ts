import type { TableEntry } from './index-page.ts'

/** The files that each table has: numbers for computers, cells as printed, both with their place, and what the columns hold. */
export type TableFileKind = 'csv' | 'printed-csv' | 'json' | 'csvw' | 'printed-csvw'

// CSVW finds the description of `x.csv` at `x.csv-metadata.json` (Model for Tabular Data, 5.3).
const names: Record<TableFileKind, string> = {
  csv: 'tabel.csv',
  'printed-csv': 'tabel-zoals-gedrukt.csv',
  json: 'tabel.json',
  csvw: 'tabel.csv-metadata.json',
  'printed-csvw': 'tabel-zoals-gedrukt.csv-metadata.json',
}

/** The address of a file of a table: `/tabellen/2020/jaarverslag-bzk/r237/tabel.csv`. */
export function tableFile({ folder }: Pick<TableEntry, 'folder'>, kind: TableFileKind): string {
  return folder + names[kind]
}

/** The addresses of all files of a table. */
export function tableFiles(entry: Pick<TableEntry, 'folder'>): readonly string[] {
  return Object.values(names).map(name => entry.folder + name)
}
