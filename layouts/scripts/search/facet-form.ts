import type { FacetChoice, FacetCounts } from '../../../src/search/filter-records.ts'
import { type FacetName, facetNames } from '../../../src/search/search-record.ts'
import { searchWords as say } from '../../../src/site/search-words.ts'

/** The filters of the search form: what is chosen, what each value is called, and how many results it would give. */
export interface FacetForm {
  chosen(): FacetChoice
  show(chosen: FacetChoice): void
  count(counts: FacetCounts): void
  nameOf(facet: FacetName, value: string): string | null
}

export function facetForm(form: HTMLFormElement): FacetForm {
  const summary = form.querySelector('summary')
  const boxes = (facet: FacetName) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)]
  const all = () => facetNames.flatMap(boxes)
  const summarise = (count: number) => {
    if (summary) summary.textContent = count === 0 ? say.filters : say.filtersChosen(count)
  }
  return {
    chosen: () =>
      Object.fromEntries(
        facetNames.map(facet => [
          facet,
          boxes(facet)
            .filter(box => box.checked)
            .map(box => box.value),
        ]),
      ),
    show: chosen => {
      for (const box of all()) {
        box.checked = (chosen[box.name as FacetName] ?? []).includes(box.value)
        const count = box.parentElement?.querySelector('[data-aantal]')
        if (count) count.textContent = ''
      }
      summarise(all().filter(box => box.checked).length)
    },
    count: counts => {
      for (const box of all()) {
        const count = box.parentElement?.querySelector('[data-aantal]')
        if (count) count.textContent = ` (${counts[box.name as FacetName][box.value] ?? 0})`
      }
    },
    nameOf: (facet, value) => boxes(facet).find(box => box.value === value)?.dataset.naam ?? null,
  }
}
