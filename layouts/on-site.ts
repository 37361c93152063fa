import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { withPrefix } from '../src/site/address.ts'
import type { Page } from '../src/site/page.ts'
import type { SiteFrame } from '../src/site/site.ts'

/** The page that is being rendered and the site it stands in. */
export interface OnSite {
  readonly site: SiteFrame
  readonly page: Page
}

/** Given once by the shell, so that a link deep in a text knows the folder of the site. */
export const OnSiteContext = createContext<OnSite | null>(null)

/** The site and the page around a component. Throws outside the shell. */
export function useSite(): OnSite {
  const onSite = useContext(OnSiteContext)
  if (!onSite) throw new Error('rendered outside a page')
  return onSite
}

/** Makes the link to an address of this site. */
export function useHref(): (address: string) => string {
  const { site } = useSite()
  return address => withPrefix(site, address)
}
