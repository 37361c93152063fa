import { indexWords } from '../../src/site/index-words.ts'
import { searchWords } from '../../src/site/search-words.ts'
import { words } from '../../src/site/words.ts'
import { useHref, useSite } from '../on-site.ts'
import { Mark } from './mark.tsx'

const menu = [
  { address: '/thema/', text: words.themes.title },
  { address: '/overzichten/', text: indexWords.hub.title },
  { address: '/zoeken/', text: searchWords.title },
  { address: '/over/', text: words.fixed.over.title },
]

/** The head of every page, the same everywhere: name, menu, and that this is no government site. */
export function Masthead() {
  const { site, page } = useSite()
  const href = useHref()
  const current = (address: string) => (page.address === address ? 'page' : undefined)
  return (
    <header class="masthead">
      <div class="masthead-row">
        <a class="brand" href={href('/')} aria-current={current('/')}>
          <Mark />
          {site.name}
        </a>
        <nav aria-label={words.site.menu}>
          <ul>
            {menu.map(({ address, text }) => (
              <li>
                <a href={href(address)} aria-current={current(address)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p class="independent">{words.site.independent}</p>
    </header>
  )
}
