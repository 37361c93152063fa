import { searchWords } from '../../src/site/search-words.ts'
import { useHref } from '../on-site.ts'

/** A plain form: one field, one button, and an address that can be shared. */
export function SearchForm() {
  const href = useHref()
  return (
    <search>
      <form action={href('/zoeken/')} method="get" class="search">
        <label for="zoek_q">{searchWords.label}</label>
        <div class="search-row">
          <input type="search" id="zoek_q" name="q" autocomplete="off" maxlength={200} />
          <button type="submit">{searchWords.button}</button>
        </div>
      </form>
    </search>
  )
}
