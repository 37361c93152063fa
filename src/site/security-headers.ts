import { withPrefix } from './address.ts'
import { assets, topStyle } from './assets.ts'
import type { Page } from './page.ts'
import type { SiteFrame } from './site.ts'

/** The folders that may compile WebAssembly: the search page, and the search worker that is served from `/pagefind/`. */
export const wasmFolders: readonly string[] = ['/zoeken/', '/pagefind/']

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

const pagePolicy = onOneLine(policy)
const searchPolicy = onOneLine({ ...policy, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" })

function onOneLine(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** An asset is no page: opened by itself it loads nothing. What only a page obeys is not sent with it (270 bytes each). */
const assetFolder = '/assets/'
const assetPolicy = "default-src 'none'"

const asIs: Header = ['X-Content-Type-Options', 'nosniff']

const common: readonly Header[] = [
  asIs,
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
]

type Header = readonly [name: string, value: string]

/** One row of the table from which every host's configuration is written: a path (`/2020/*`) and its headers. */
export interface HeaderRow {
  readonly path: string
  readonly headers: readonly Header[]
}

/** The policy of a page, on one line. */
export function contentSecurityPolicy(address: string): string {
  return wasmFolders.some(folder => address.startsWith(folder)) ? searchPolicy : pagePolicy
}

/** What a page can say itself, for hosts that send no headers; `frame-ancestors` only works as a header. */
export function policyForMeta(address: string): string {
  return contentSecurityPolicy(address).replace(/; frame-ancestors .*?(?=;|$)/, '')
}

/**
 * The headers of every path. No two rows match one path, because hosts join the policies of all rows that match,
 * and a browser then obeys the strictest.
 */
export function headerRows(site: SiteFrame, pages: readonly Pick<Page, 'address'>[]): readonly HeaderRow[] {
  const pagePaths = new Set(pages.map(({ address }) => topOf(address)))
  const others = [...assets.map(({ address }) => address), ...wasmFolders].map(topOf)
  return [...new Set([...pagePaths, ...others])].sort().map(path => ({
    path: withPrefix(site, path),
    headers: [...protectionOf(path), ...(pagePaths.has(path) ? [['Link', topStyleLink(site)] as const] : [])],
  }))
}

function protectionOf(path: string): readonly Header[] {
  return path.startsWith(assetFolder)
    ? [['Content-Security-Policy', assetPolicy], asIs]
    : [['Content-Security-Policy', contentSecurityPolicy(path)], ...common]
}

/**
 * Tells a browser of the first style sheet before it has read a line of the page. Where a host sends no headers, the
 * page itself tells a little later.
 */
function topStyleLink(site: SiteFrame): string {
  return `<${withPrefix(site, topStyle)}>; rel=preload; as=style`
}

function topOf(address: string): string {
  const [, top] = /^\/([^/]+)\//.exec(address) ?? []
  return top ? `/${top}/*` : address
}

/** `_headers`, as Cloudflare Pages, Netlify and others read it. */
export function headersFileOf(rows: readonly HeaderRow[]): string {
  return rows
    .map(({ path, headers }) => [path, ...headers.map(pair => `  ${pair.join(': ')}`), ''].join('\n'))
    .join('\n')
}

/** A piece of nginx configuration to include in a `server` block; it says the same as `_headers`, also for pages that are not there. */
export function nginxFileOf(site: SiteFrame): string {
  const ownAssets = withPrefix(site, assetFolder)
  const folders = wasmFolders.map(folder => withPrefix(site, folder)).join('|')
  return [
    `set $leeswijzer_policy "${contentSecurityPolicy('/')}";`,
    `if ($uri ~ "^(${folders})") { set $leeswijzer_policy "${contentSecurityPolicy(wasmFolders[0] ?? '/')}"; }`,
    `set $leeswijzer_style "${topStyleLink(site)}";`,
    `if ($uri ~ "^${ownAssets}") { set $leeswijzer_policy "${assetPolicy}"; set $leeswijzer_style ""; }`,
    'add_header Content-Security-Policy $leeswijzer_policy always;',
    'add_header Link $leeswijzer_style always;',
    ...common.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `error_page 404 ${withPrefix(site, '/404.html')};`,
    '',
  ].join('\n')
}
