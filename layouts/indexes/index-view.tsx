import type { IndexPage } from '../../src/site/indexes/index-page.ts'
import { unreachablePage } from '../unreachable-page.ts'
import { AmountsView, TextAmountsView } from './amounts-view.tsx'
import { CitationsView } from './citations-view.tsx'
import { DeferredView } from './deferred-view.tsx'
import { HubView } from './hub-view.tsx'
import { MunicipalitiesView } from './municipalities-view.tsx'
import { RepeatsView } from './repeats-view.tsx'
import { TablesView } from './tables-view.tsx'
import { TermsView } from './terms-view.tsx'
import { TopicsView, TopicView } from './topics-view.tsx'

/** The view of each index. */
export function IndexView({ page }: { page: IndexPage }) {
  switch (page.index) {
    case 'hub':
      return <HubView page={page} />
    case 'terms':
      return <TermsView page={page} />
    case 'citations':
      return <CitationsView page={page} />
    case 'tables':
      return <TablesView page={page} />
    case 'amounts':
      return <AmountsView page={page} />
    case 'text-amounts':
      return <TextAmountsView page={page} />
    case 'topics':
      return <TopicsView page={page} />
    case 'topic':
      return <TopicView page={page} />
    case 'repeats':
      return <RepeatsView page={page} />
    case 'municipalities':
      return <MunicipalitiesView page={page} />
    case 'deferred':
      return <DeferredView page={page} />
    default:
      return unreachablePage(page)
  }
}
