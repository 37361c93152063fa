import { withPrefix } from '../../src/site/address.ts'
import { alternatesOf } from '../../src/site/metadata/alternates.ts'
import { dctermsOf, openGraphOf } from '../../src/site/metadata/dcterms.ts'
import { jsonForScript, jsonLdOf } from '../../src/site/metadata/json-ld.ts'
import { useSite } from '../on-site.ts'

/** What the head says to machines: other forms and feeds, Dublin Core terms, Open Graph, and what the page is. */
export function HeadData() {
  const { site, page } = useSite()
  if (page.kind === 'not-found' || page.kind === 'moved') return null
  const data = jsonLdOf(site, page)
  return (
    <>
      {alternatesOf(site, page).map(({ type, address, title }) => (
        <link rel="alternate" type={type} href={withPrefix(site, address)} title={title} />
      ))}
      {dctermsOf(site, page).map(({ name, content }) => (
        <meta name={name} content={content} />
      ))}
      {openGraphOf(site, page).map(({ name, content }) => (
        <meta property={name} content={content} />
      ))}
      {data && (
        <script
          type="application/ld+json"
          // The one raw hole of the layouts: JSON without a single `<`.
          dangerouslySetInnerHTML={{ __html: jsonForScript(data) }}
        />
      )}
    </>
  )
}
