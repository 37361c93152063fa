/** What a brace group may belong to. */
export type AttributeHolder = 'title' | 'heading' | 'paragraph' | 'item' | 'table' | 'figure' | 'cell' | 'phrase'

/** Dutch word → the values it takes: none (it stands alone), or what they look like. */
type Words = Readonly<Record<string, RegExp | null>>

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const anything = /^/
const count = /^\d{1,2}$/

/** The closed list of words an editor may write between braces. `#` stands for the permanent address. */
export const attributeWords: Readonly<Record<AttributeHolder, Words>> = {
  title: { toegevoegd: null },
  heading: { '#': slug, thema: slug, niveau: count, toegevoegd: null },
  paragraph: { '#': slug, toegevoegd: null },
  item: { '#': slug, teken: anything, toegevoegd: null },
  table: {
    '#': slug,
    tabel: null,
    eenheid: anything,
    koprijen: count,
    rijkoppen: count,
    status: /^(?:hersteld|twijfel)$/,
    toegevoegd: null,
  },
  figure: { '#': slug, figuur: null, ontbreekt: null, toegevoegd: null },
  cell: { kop: null },
  phrase: { taal: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i },
}

/** How an editor calls what a brace group may belong to, to stand after "een". */
export const holderNames: Readonly<Record<AttributeHolder, string>> = {
  title: 'titel',
  heading: 'kop',
  paragraph: 'alinea',
  item: 'punt van een opsomming',
  table: 'bijschrift van een tabel',
  figure: 'bijschrift van een figuur',
  cell: 'eerste cel van een rij',
  phrase: 'zinsdeel tussen rechte haken',
}
