/** What a hit is: the own text of a section, a table or a note. */
export type HitForm = 'text' | 'table' | 'note'

/** The filters that a reader can choose from; the words of the address (`?jaar=2020`). */
export const facetNames = ['jaar', 'thema', 'soort', 'uitgever'] as const
export type FacetName = (typeof facetNames)[number]

/**
 * What Pagefind keeps beside the text of a record. All of it can be searched: `title` is what the hit is called,
 * `kop` the
 * heading itself where it returns through the text, `pad` the headings above it, `delen` the compounds of the text taken apart, `sleutels` its numbers in one spelling.
 * `vorm` is a `HitForm`; `rol` says, in a reaction, whether the writer retells the plan or gives their own view.
 */
export type RecordMeta = Readonly<
  Partial<
    Record<
      | 'title'
      | 'publicatie'
      | 'soort'
      | 'jaar'
      | 'datum'
      | 'thema'
      | 'kop'
      | 'pad'
      | 'delen'
      | 'sleutels'
      | 'vorm'
      | 'rol',
      string
    >
  >
> & { readonly title: string }

/** One thing that search can find, as Pagefind takes it. `url` has no path prefix; filters hold slugs. */
export interface SearchRecord {
  readonly url: string
  readonly content: string
  readonly language: 'nl'
  readonly meta: RecordMeta
  readonly filters: Readonly<Record<FacetName, readonly string[]>>
}
