import type { ComponentChildren } from 'preact'
import { searchWords } from '../../src/site/search-words.ts'
import { useHref } from '../on-site.ts'

/** A plain form: one field, one button, and an address that can be shared. On the search page the filters follow. */
export function SearchForm({ children }: { children?: ComponentChildren }) {
  const href = useHref()
  return (
    <search>
      <form id="zoek_formulier" action={href('/zoeken/')} method="get" class="search">
        <label for="zoek_q">{searchWords.label}</label>
        <div class="search-row">
          <input type="search" id="zoek_q" name="q" autocomplete="off" maxlength={200} />
          <button type="submit">{searchWords.button}</button>
        </div>
        {children}
      </form>
    </search>
  )
}
