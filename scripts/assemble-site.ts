import { permanentAddress } from '../src/document/citable.ts'
import { joinChapters } from '../src/document/join-chapters.ts'
import type { Document, Inline } from '../src/document/node.ts'
import { numberParagraphs } from '../src/document/number-paragraphs.ts'
import type { Publication, PublicationName } from '../src/document/publication.ts'
import type { Summary } from '../src/document/summary.ts'
import { summaryOf } from '../src/readers/content/summaries.ts'
import { annotatorOf } from '../src/readers/inline/annotate.ts'
import { absoluteUrl } from '../src/site/address.ts'
import type { FixedPageSlug, Site, SiteFrame } from '../src/site/site.ts'
import { accountOf } from './account-of.ts'
import { Kept } from './kept.ts'
import type { Content, MarkdownFile, SharedContent, Source } from './load-content.ts'
import { silent } from './progress.ts'
import { lineOfWords } from './source-lines.ts'
import { takenFilesOf } from './taken-files.ts'

/** Where the site will stand: `--url` and `--pathprefix`, or null for what `content/site.yaml` says. */
export interface Standing {
  readonly url: string | null
  readonly pathPrefix: string | null
}

const emptyPage: Document = {
  type: 'document',
  place: { file: '', line: 1, column: 1, offset: 0 },
  level: 2,
  title: null,
  blocks: [],
  sections: [],
  footnotes: [],
}

/**
 * Makes the site of what was read: publications whole and by chapter, with permanent ids.
 * Input: what is `kept` of an earlier reading.
 */
export function assembleSite(content: Content, standing: Standing, kept = new Kept(), progress = silent): Site {
  const annotate = annotatorOf(content.phrases)
  const chapters = Map.groupBy(content.chapters, ({ key }) => key)
  const phrases = content.texts.get('content/languages.yaml')
  const published = content.sources.flatMap(source => {
    progress.add()
    const files = chapters.get(source.key) ?? []
    const yaml = content.texts.get(source.file.replace(/txt$/, 'yaml'))
    const inputs = [source.reading, yaml, phrases, ...files.map(({ document }) => document)]
    return kept.get(source.key, inputs, () =>
      publicationOf(source, files, annotate).map(one => [source, one, accountOf(source, one)] as const),
    )
  })
  const publications = published.map(([, publication]) => publication)
  const frame = frameOf(content, standing, publications)
  return {
    ...frame,
    publications,
    inShort: Object.fromEntries(
      content.inShort.map(({ key, document }) => [key, withPermanentLinks(summaryOf(annotate(document)).summary, key)]),
    ),
    files: takenFilesOf(publications, absoluteUrl(frame, '')),
    accounts: Object.fromEntries(published.map(([source, , account]) => [source.key, account])),
  }
}

/** What every page may know: all but the texts, of which only the names. */
export function frameOf(shared: SharedContent, standing: Standing, names: readonly PublicationName[]): SiteFrame {
  const address = new URL(standing.url ?? shared.settings?.url ?? 'https://leeswijzer.invalid')
  return {
    name: shared.settings?.name ?? '',
    url: address.origin,
    pathPrefix: standing.pathPrefix ?? `${address.pathname.replace(/\/+$/, '')}/`,
    language: 'nl',
    contactEmail: shared.settings?.contactEmail ?? '',
    publications: names,
    themes: shared.themes,
    themeSummaries: shared.themeSummaries,
    absences: shared.absences,
    pairings: shared.pairings,
    terms: shared.terms,
    topics: shared.topics,
    redirects: shared.redirects,
    deferrals: shared.deferrals,
    synonyms: shared.synonyms,
    statement: shared.statement,
    measurement: shared.measurement,
    fixedPages: { over: fixedPage(shared, 'over'), toegankelijkheid: fixedPage(shared, 'toegankelijkheid') },
  }
}

/** In a publication's own summary `#r71` is a place in that publication. */
export function withPermanentLinks({ place, paragraphs }: Summary, key: string): Summary {
  const permanent = (node: Inline): Inline =>
    node.type === 'link' && node.url.startsWith('#')
      ? { ...node, url: permanentAddress({ publication: key, id: node.url.slice(1) }) }
      : node
  return { place, paragraphs: paragraphs.map(one => ({ ...one, children: one.children.map(permanent) })) }
}

function fixedPage({ pages }: SharedContent, slug: FixedPageSlug): Document {
  return pages.find(page => page.name === slug)?.document ?? emptyPage
}

/** Paragraphs are numbered through the whole text, so that a chapter and the whole have the same ids. */
export function publicationOf(
  source: Source,
  files: readonly MarkdownFile[],
  annotate: (document: Document) => Document,
): readonly Publication[] {
  if (files.length === 0) return []
  const annotated = files.map(file => annotate(file.document))
  const numbered = numberParagraphs(annotated, words => lineOfWords(source, words))
  const chapters = files.map(({ name, file }, index) => ({
    slug: name.slice('00-'.length),
    order: Number.parseInt(name, 10),
    file,
    document: numbered[index] ?? emptyPage,
  }))
  const slug = source.key.slice(source.key.indexOf('/') + 1)
  return [{ slug, metadata: source.metadata, chapters, document: joinChapters(numbered) }]
}
