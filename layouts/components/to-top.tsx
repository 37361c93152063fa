import type { Page } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'

/** The way back at the end of pages that can be many screens long: lists over all texts, whole texts, themes. */
export function ToTop({ page }: { page: Page }) {
  if (!isLong(page)) return null
  return (
    <p class="to-top" data-alleen-scherm="">
      <a href="#inhoud">{words.site.toTop}</a>
    </p>
  )
}

function isLong(page: Page): boolean {
  return ['whole', 'theme', 'year-theme'].includes(page.kind) || (page.kind === 'index' && page.index !== 'hub')
}
