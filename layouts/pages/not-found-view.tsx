import type { NotFoundPage } from '../../src/site/page.ts'
import { yearsOf } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { BrowseLinks } from '../components/browse-links.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { useSite } from '../on-site.ts'

/** What a reader sees who followed an address that leads nowhere. */
export function NotFoundView({ page }: { page: NotFoundPage }) {
  const { site } = useSite()
  return (
    <div class="sheet">
      <h1>{page.heading}</h1>
      <TextStyle />
      <div class="text">
        <p class="lead">{words.notFound.intro}</p>
        <SearchForm />
        <BrowseLinks years={yearsOf(site)} themes={site.themes} />
      </div>
    </div>
  )
}
