import type { SearchPage } from '../../src/site/page.ts'
import { searchWords } from '../../src/site/search-words.ts'
import { BrowseLinks } from '../components/browse-links.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { useHref } from '../on-site.ts'

const say = searchWords

/** The search page. The script reads its words and addresses from `data-` attributes and fills the status and the place below it. */
export function SearchView({ page }: { page: SearchPage }) {
  const href = useHref()
  return (
    <div
      class="sheet"
      id="zoek_pagina"
      data-index={href('/pagefind/pagefind.js')}
      data-base={href('/')}
      data-busy={say.busy}
      data-none={say.none}
      data-none-help={say.noneHelp}
      data-one={say.one}
      data-many={say.many}
      data-broken={say.broken}
      data-empty={say.empty}
      data-shown={say.shown}
      data-page-title={say.pageTitle}
    >
      <h1>{page.heading}</h1>
      <div class="text">
        <SearchForm />
        <noscript>
          <p class="notice">{say.noScript}</p>
        </noscript>
        <p id="zoek_status" class="search-status" role="status" />
        <div id="zoek_uitslag" />
        <ResultTemplates />
        <BrowseLinks years={page.years} themes={page.themes} />
      </div>
    </div>
  )
}

// What the script copies: the place of the results, and one result.
function ResultTemplates() {
  const href = useHref()
  return (
    <>
      <template id="zoek_lijst_sjabloon">
        <section aria-labelledby="zoek_kop">
          <h2 id="zoek_kop">{say.results}</h2>
          <ol class="results" />
          <button type="button">{say.more}</button>
        </section>
      </template>
      <template id="zoek_treffer_sjabloon">
        <li>
          <h3>
            <a href={href('/zoeken/')}>{say.results}</a>
          </h3>
          <p class="quiet origin" />
          <p class="excerpt" />
        </li>
      </template>
    </>
  )
}
