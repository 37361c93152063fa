import { indexWords } from '../../src/site/index-words.ts'
import type { TopicLink, TopicPage, TopicsPage } from '../../src/site/indexes/index-page.ts'
import { someNames } from '../../src/site/indexes/some-names.ts'
import { useHref } from '../on-site.ts'
import { IndexSheet } from './index-sheet.tsx'
import { SentenceGroups } from './sentence-list.tsx'

const say = indexWords.topics

/** *Wetten en onderwerpen door de jaren*: what can be followed. */
export function TopicsView({ page }: { page: TopicsPage }) {
  const silent = [...page.laws, ...page.subjects].filter(({ address }) => address === null)
  const groups = [
    { id: 'wetten', text: say.laws, links: page.laws.filter(isNamed) },
    { id: 'onderwerpen', text: say.subjects, links: page.subjects.filter(isNamed) },
  ].filter(({ links }) => links.length > 0)
  return (
    <IndexSheet page={page} groups={groups}>
      {groups.length === 0 && <p>{indexWords.nothing}</p>}
      {groups.map(({ id, text, links }) => (
        <section>
          <h2 id={id}>{text}</h2>
          <TopicList links={links} />
        </section>
      ))}
      {silent.length > 0 && (
        <section>
          <h2>{say.silent}</h2>
          <p>{silent.map(({ name }) => name).join(', ')}.</p>
        </section>
      )}
    </IndexSheet>
  )
}

function isNamed({ address }: TopicLink): boolean {
  return address !== null
}

function TopicList({ links }: { links: readonly TopicLink[] }) {
  const href = useHref()
  return (
    <ul class="topics">
      {links.map(({ name, address, count, texts }) => (
        <li>
          {address !== null && <a href={href(address)}>{name}</a>}
          <span class="quiet">{`${count} in: ${someNames(texts)}`}</span>
        </li>
      ))}
    </ul>
  )
}

/** One law or subject: every sentence that names it, text by text. */
export function TopicView({ page }: { page: TopicPage }) {
  return (
    <IndexSheet page={page} groups={page.groups.map(({ id, heading }) => ({ id, text: heading }))}>
      {page.aliases.length > 0 && <p>{say.aliases(page.aliases.map(name => `‘${name}’`).join(', '))}</p>}
      {page.silent.length > 0 && (
        <p>
          {say.silentIn(someNames(page.silent))} {say.notDone}
        </p>
      )}
      <SentenceGroups groups={page.groups} />
    </IndexSheet>
  )
}
