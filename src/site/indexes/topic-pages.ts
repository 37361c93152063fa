import type { Topic } from '../../document/glossary.ts'
import { slugOf } from '../../document/slug-of.ts'
import type { TextDigest } from '../digest/text-digest.ts'
import { indexWords } from '../index-words.ts'
import { publicationLabel } from '../publication-label.ts'
import type { SiteFrame } from '../site.ts'
import { indexFrame } from './index-frame.ts'
import type { SentenceGroup, TopicLink, TopicPage, TopicsPage } from './index-page.ts'
import { groupsByText, inTime } from './sentence-groups.ts'

const say = indexWords.topics
const address = '/onderwerpen/'

/** Laws and subjects through the years: a page that lists them, and a page for each that a text names. */
export function topicPages(site: SiteFrame, texts: readonly TextDigest[]): readonly (TopicsPage | TopicPage)[] {
  const found = (site.topics ?? []).map(topic => ({ topic, groups: groupsOf(site, texts, topic) }))
  const links = (kind: Topic['kind']) =>
    found.filter(({ topic }) => topic.kind === kind).map(({ topic, groups }) => linkOf(topic, groups))
  const pages = found.filter(({ groups }) => groups.length > 0)
  const labels = inTime(texts).map(({ publication }) => publicationLabel(site, publication))
  return [
    { ...indexFrame(address, say), index: 'topics', laws: sorted(links('law')), subjects: sorted(links('subject')) },
    ...pages.map(({ topic, groups }) => pageOf(topic, groups, labels)),
  ]
}

function addressOf({ name }: Topic): string {
  return `${address}${slugOf(name)}/`
}

function linkOf(topic: Topic, groups: readonly SentenceGroup[]): TopicLink {
  const count = groups.reduce((sum, { sentences }) => sum + sentences.length, 0)
  return {
    name: topic.name,
    address: count === 0 ? null : addressOf(topic),
    count: say.count(count),
    texts: groups.map(({ heading }) => heading),
  }
}

function groupsOf(site: SiteFrame, texts: readonly TextDigest[], { name }: Topic): readonly SentenceGroup[] {
  return groupsByText(
    site,
    texts.map(({ publication, topics }) => ({ publication, sentences: topics[name] ?? [] })),
  )
}

function pageOf(topic: Topic, groups: readonly SentenceGroup[], labels: readonly string[]): TopicPage {
  const texts = {
    title: say.pageTitle(topic.name),
    description: say.pageDescription(topic.name),
    lead: say.pageLead(topic.name, otherNames(topic).length > 0),
    method: say.method,
  }
  return {
    ...indexFrame(addressOf(topic), texts, { text: say.title, address }),
    index: 'topic',
    aliases: otherNames(topic),
    groups,
    silent: labels.filter(label => groups.every(({ heading }) => heading !== label)),
  }
}

/** The other names, without those that differ from a name before them in capitals only. */
function otherNames({ name, aliases }: Topic): readonly string[] {
  const seen = new Set([name.toLowerCase()])
  return aliases.filter(alias => seen.size < seen.add(alias.toLowerCase()).size)
}

function sorted(links: readonly TopicLink[]): readonly TopicLink[] {
  const collator = new Intl.Collator('nl', { numeric: true })
  return links.toSorted((one, other) => collator.compare(one.name, other.name))
}
