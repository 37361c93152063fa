import { withPrefix } from '../../src/site/address.ts'
import { textStyle } from '../../src/site/assets.ts'
import { useSite } from '../on-site.ts'

/**
 * The style of what stands below the title of a page, once on every page and right below that title. A browser waits
 * here for it and meanwhile shows what stands above, so that a reader sees the title before a long page is laid out.
 */
export function TextStyle() {
  const { site } = useSite()
  return <link rel="stylesheet" href={withPrefix(site, textStyle)} />
}
