import { absoluteUrl } from '../../src/site/address.ts'
import { indexWords } from '../../src/site/index-words.ts'
import { mailAbout } from '../../src/site/mail-about.ts'
import { feedAddress } from '../../src/site/metadata/feed-address.ts'
import { metadataWords } from '../../src/site/metadata-words.ts'
import { searchWords } from '../../src/site/search-words.ts'
import { newestYears } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { useHref, useSite } from '../on-site.ts'
import { YearItems } from './year-list.tsx'

const links = [
  { address: '/toegankelijkheid/', text: 'Toegankelijkheid' },
  { address: '/over/', text: words.fixed.over.title },
  { address: '/thema/', text: words.themes.title },
  { address: '/overzichten/', text: indexWords.hub.title },
  { address: '/zoeken/', text: searchWords.title },
  { address: feedAddress(null), text: metadataWords.feed.link },
]

/** The foot of every page: whose site this is, where to report a mistake, and the ways on. */
export function Footer() {
  const { site, page } = useSite()
  const href = useHref()
  const { newest, older } = newestYears(site)
  const mail = mailAbout(site, { title: page.title, url: absoluteUrl(site, page.address) })
  return (
    <footer class="footer" data-address={words.site.addressOfPage(absoluteUrl(site, page.canonical))}>
      <div class="footer-row">
        <div>
          <h2>{words.site.mistake}</h2>
          <p class="report">
            {words.site.mistakeSentence}
            <a href={mail}>{site.contactEmail}</a>.
          </p>
          <p>{words.site.independent}</p>
        </div>
        <nav aria-label={words.site.footerMenu}>
          <ul>
            {links.map(({ address, text }) => (
              <li>
                <a href={href(address)}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={words.site.years}>
          <ul class="years">
            <YearItems years={newest} />
            {older.length > 0 && (
              <li>
                <a href={`${href('/')}#matrix_kop`}>{words.site.allYears}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
