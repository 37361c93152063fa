import { renderToString } from 'preact-render-to-string'
import type { Page } from '../src/site/page.ts'
import type { SiteFrame } from '../src/site/site.ts'
import { IndexView } from './indexes/index-view.tsx'
import { TableListView } from './indexes/table-list-view.tsx'
import { OnSiteContext } from './on-site.ts'
import { ChapterView } from './pages/chapter-view.tsx'
import { CiteView } from './pages/cite-view.tsx'
import { FixedView } from './pages/fixed-view.tsx'
import { HomeView } from './pages/home-view.tsx'
import { MovedView } from './pages/moved-view.tsx'
import { NotFoundView } from './pages/not-found-view.tsx'
import { PublicationView } from './pages/publication-view.tsx'
import { SearchView } from './pages/search-view.tsx'
import { SourceLinesView } from './pages/source-lines-view.tsx'
import { SourceView } from './pages/source-view.tsx'
import { ThemeView } from './pages/theme-view.tsx'
import { ThemesView } from './pages/themes-view.tsx'
import { WholeView } from './pages/whole-view.tsx'
import { YearThemeView } from './pages/year-theme-view.tsx'
import { YearView } from './pages/year-view.tsx'
import { Shell } from './shell.tsx'
import { unreachablePage } from './unreachable-page.ts'

/** The whole HTML file of a page. */
export function renderPage(page: Page, site: SiteFrame): string {
  const html = renderToString(
    <OnSiteContext.Provider value={{ site, page }}>
      <Shell site={site} page={page}>
        <View page={page} />
      </Shell>
    </OnSiteContext.Provider>,
  )
  return `<!doctype html>\n${html}\n`
}

function View({ page }: { page: Page }) {
  switch (page.kind) {
    case 'home':
      return <HomeView page={page} />
    case 'year':
      return <YearView page={page} />
    case 'themes':
      return <ThemesView page={page} />
    case 'theme':
      return <ThemeView page={page} />
    case 'year-theme':
      return <YearThemeView page={page} />
    case 'publication':
      return <PublicationView page={page} />
    case 'chapter':
      return <ChapterView page={page} />
    case 'whole':
      return <WholeView page={page} />
    case 'cite':
      return <CiteView page={page} />
    case 'source':
      return <SourceView page={page} />
    case 'source-lines':
      return <SourceLinesView page={page} />
    case 'search':
      return <SearchView page={page} />
    case 'fixed':
      return <FixedView page={page} />
    case 'index':
      return <IndexView page={page} />
    case 'table':
      return <TableListView page={page} />
    case 'not-found':
      return <NotFoundView page={page} />
    case 'moved':
      return <MovedView page={page} />
    default:
      return unreachablePage(page)
  }
}
