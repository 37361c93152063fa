import type { PublicationName, Theme } from '../../document/publication.ts'
import { absoluteUrl, publicationAddress, yearThemeAddress } from '../address.ts'
import { escapeXml } from '../escape-xml.ts'
import { metadataWords } from '../metadata-words.ts'
import type { SiteFrame } from '../site.ts'
import { words } from '../words.ts'
import { feedAddress } from './feed-address.ts'
import { datedOn, latest, momentOf } from './text-dates.ts'

const say = metadataWords.feed

/** A feed of the site (Atom, RFC 4287); `text` makes it. */
export interface Feed {
  readonly address: string
  text(): string
}

/**
 * The feed of all texts, and one of each theme, also of one without texts: a reader may wait for the first.
 * Input: whether a text says something about a theme (a slug).
 */
export function feedsOf(site: SiteFrame, speaks: (text: PublicationName, theme: string) => boolean): readonly Feed[] {
  const all = { address: feedAddress(null), text: () => feedOf(site, null, site.publications) }
  return [
    all,
    ...site.themes.map(theme => ({
      address: feedAddress(theme.slug),
      text: () =>
        feedOf(
          site,
          theme,
          site.publications.filter(one => speaks(one, theme.slug)),
        ),
    })),
  ]
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly published: string | null
  readonly address: string
  readonly author: string
  readonly summary: string
}

function feedOf(site: SiteFrame, theme: Theme | null, publications: readonly PublicationName[]): string {
  const entries = publications
    .flatMap(publication => entriesOf(site, theme, publication))
    .toSorted((one, other) => (one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? 1 : -1))
  const self = absoluteUrl(site, feedAddress(theme?.slug ?? null))
  const title = theme ? say.theme(site.name, theme.name) : say.all(site.name)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${momentOf(entries[0]?.date ?? latest(site.publications.map(datedOn)) ?? '1970')}</updated>`,
    `  <author><name>${escapeXml(site.name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(site, theme ? `/thema/${theme.slug}/` : '/'))}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n')
}

function entryLines({ id, title, date, published, address, author, summary }: Entry): readonly string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${momentOf(date)}</updated>`,
    ...(published === null ? [] : [`    <published>${momentOf(published)}</published>`]),
    `    <author><name>${escapeXml(author)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ]
}

/** A text when it came out, and each change to it. A date that is known to the month only is no date of publication. */
function entriesOf(site: SiteFrame, theme: Theme | null, publication: PublicationName): readonly Entry[] {
  const { title, kind, year, published, publisher, scope, changes } = publication.metadata
  const id = absoluteUrl(site, publicationAddress(publication))
  const shared = {
    address: theme ? absoluteUrl(site, yearThemeAddress(year, theme.slug)) : id,
    author: publisher.name,
  }
  const added: Entry = {
    ...shared,
    id: theme ? `${id}#${theme.slug}` : id,
    title: theme ? say.about(theme.name, title) : title,
    date: published ?? `${year}`,
    published: published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null,
    summary: say.added(words.publication.kindAndYear(kind, year), scope),
  }
  const changed = changes.map(
    ({ date, text }, index): Entry => ({
      ...shared,
      id: `${id}#wijziging-${date}-${index + 1}`,
      title: say.changed(title),
      date,
      published: null,
      summary: text,
    }),
  )
  return [added, ...changed]
}
