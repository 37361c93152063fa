import type { FacetName } from '../../src/search/search-record.ts'
import type { SearchPage } from '../../src/site/page.ts'
import { searchWords as say } from '../../src/site/search-words.ts'
import { kinds } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'

interface Choice {
  readonly value: string
  readonly name: string
}

/** The filters of the search form. Without script there is nothing to filter: the script shows them. */
export function SearchFilters({ page }: { page: SearchPage }) {
  return (
    <details class="filters" hidden data-script="">
      <summary>{say.filters}</summary>
      <div class="filter-groups">
        <FilterGroup
          facet="jaar"
          choices={page.years.toReversed().map(year => ({ value: String(year), name: String(year) }))}
        />
        <FilterGroup
          facet="soort"
          choices={kinds.map(kind => words.voices[kind].document).map(name => ({ value: name.toLowerCase(), name }))}
        />
        <FilterGroup facet="uitgever" choices={page.publishers.map(({ slug, name }) => ({ value: slug, name }))} />
        <FilterGroup facet="thema" choices={page.themes.map(({ slug, name }) => ({ value: slug, name }))} />
      </div>
      <button type="submit">{say.apply}</button>
    </details>
  )
}

function FilterGroup({ facet, choices }: { facet: FacetName; choices: readonly Choice[] }) {
  return (
    <fieldset class={`filter-${facet}`}>
      <legend>{say.facets[facet]}</legend>
      {choices.map(({ value, name }) => (
        <label>
          <input type="checkbox" name={facet} value={value} data-naam={name} />
          <span>
            {name}
            <span data-aantal="" />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
