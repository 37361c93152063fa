import { themeAddress } from '../address.ts'

/** Where the feed of a theme is, or that of all texts. */
export function feedAddress(theme: string | null): string {
  return theme === null ? '/feed.xml' : `${themeAddress(theme)}feed.xml`
}
