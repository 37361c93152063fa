import { textOf } from '../src/document/text-of.ts'
import type { ReportedSite } from '../src/report/compare-sites.ts'
import { heardLines } from '../src/report/heard-lines.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import { sectionsOf } from '../src/rules/sections-of.ts'
import { publicationKey } from '../src/site/address.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import type { ContentFiles } from './content-files.ts'
import { silent } from './progress.ts'
import { runCheck } from './run-check.ts'
import { siteOutputs } from './site-outputs.ts'

/** Checks files and renders every page of the site they make, for a comparison. */
export function reportedSite(files: ContentFiles, today: string, progress = silent): ReportedSite {
  const { content, site, findings } = runCheck(files, today, progress)
  const pages = siteOutputs(site, pagesOf(site)).filter(({ file }) => file.endsWith('.html'))
  progress.begin('pagina’s maken', pages.length)
  return {
    pages: new Map(
      pages.map(({ file, content: html }) => {
        progress.add()
        return [`/${file.replace(/index\.html$/, '')}`, heardLines(html())]
      }),
    ),
    words: new Map(Object.entries(site.accounts ?? {}).map(([key, { words }]) => [key, { ...words }])),
    findings: tellFindings(findings, content.texts),
    sections: new Map(
      site.publications.flatMap(publication =>
        sectionsOf(publication.document).flatMap(section =>
          section.id ? [[`${publicationKey(publication)}#${section.id}`, textOf(section)] as const] : [],
        ),
      ),
    ),
  }
}
