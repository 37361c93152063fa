import type { ComponentChildren } from 'preact'
import { absoluteUrl, withPrefix } from '../src/site/address.ts'
import { topStyle } from '../src/site/assets.ts'
import type { Page } from '../src/site/page.ts'
import { policyForMeta } from '../src/site/security-headers.ts'
import type { SiteFrame } from '../src/site/site.ts'
import { words } from '../src/site/words.ts'
import { Breadcrumb } from './components/breadcrumb.tsx'
import { Footer } from './components/footer.tsx'
import { HeadData } from './components/head-data.tsx'
import { Masthead } from './components/masthead.tsx'
import { ToTop } from './components/to-top.tsx'

/** Pages that a script makes easier to use; every page reads fully without. */
const scriptsOf: Partial<Record<Page['kind'], readonly string[]>> = {
  search: ['search.js'],
  chapter: ['cite.js', 'read-aloud.js'],
  whole: ['cite.js', 'read-aloud.js'],
  cite: ['cite.js'],
}

interface ShellProps {
  readonly site: SiteFrame
  readonly page: Page
  readonly children: ComponentChildren
}

/** What is the same on every page: head, skip link, masthead, breadcrumb, main, footer. */
export function Shell({ site, page, children }: ShellProps) {
  return (
    <html lang={site.language}>
      <Head site={site} page={page} />
      <body data-soort={page.kind}>
        <a class="skip" href="#inhoud">
          {words.site.skip}
        </a>
        <Masthead />
        <Breadcrumb />
        <main id="inhoud" tabindex={-1}>
          {children}
          <ToTop page={page} />
        </main>
        <Footer />
        {(scriptsOf[page.kind] ?? []).map(name => (
          <script type="module" src={withPrefix(site, `/assets/${name}`)} />
        ))}
      </body>
    </html>
  )
}

function Head({ site, page }: Omit<ShellProps, 'children'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyForMeta(page.address)} />
      <title>{`${page.title} – ${site.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      {(page.kind === 'not-found' || page.kind === 'moved') && <meta name="robots" content="noindex" />}
      {page.kind === 'moved' && <meta http-equiv="refresh" content={`0; url=${withPrefix(site, page.to)}`} />}
      {page.kind !== 'not-found' && <link rel="canonical" href={absoluteUrl(site, page.canonical)} />}
      <HeadData />
      <link rel="stylesheet" href={withPrefix(site, topStyle)} />
      <link rel="icon" href={withPrefix(site, '/assets/mark.svg')} type="image/svg+xml" />
    </head>
  )
}
