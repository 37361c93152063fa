import type { SearchPage } from '../../src/site/page.ts'
import { searchWords as say } from '../../src/site/search-words.ts'
import { BrowseLinks } from '../components/browse-links.tsx'
import { SearchFilters } from '../components/search-filters.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { useHref } from '../on-site.ts'

/** The search page. Its script fills the status and the place below it; the addresses of what it loads are in `data-`. */
export function SearchView({ page }: { page: SearchPage }) {
  const href = useHref()
  return (
    <div
      class="sheet"
      id="zoek_pagina"
      data-worker={href('/zoeken/worker.js')}
      data-pagefind={href('/pagefind/pagefind.js')}
      data-base={href('/')}
      data-basics={href('/zoeken/basics.json')}
      data-vocabulary={href('/zoeken/vocabulary.json')}
    >
      <h1>{page.heading}</h1>
      <TextStyle />
      <div class="text">
        <SearchForm>
          <SearchFilters page={page} />
        </SearchForm>
        <noscript>
          <p class="notice">{say.noScript}</p>
        </noscript>
        <p id="zoek_status" class="search-status" role="status" />
        <div id="zoek_uitslag" />
        <BrowseLinks years={page.years} themes={page.themes} contents={page.contents} />
      </div>
    </div>
  )
}
