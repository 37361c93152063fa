import { withPrefix } from './address.ts'
import { assets } from './assets.ts'
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

const searchPolicy = { ...policy, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" }

const common: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
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
  const rules = wasmFolders.some(folder => address.startsWith(folder)) ? searchPolicy : policy
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
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
  const addresses = [...pages.map(({ address }) => address), ...assets.map(({ address }) => address), ...wasmFolders]
  const paths = [...new Set(addresses.map(topOf))].sort()
  return paths.map(path => ({
    path: withPrefix(site, path),
    headers: [['Content-Security-Policy', contentSecurityPolicy(path)], ...common],
  }))
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
  const folders = wasmFolders.map(folder => withPrefix(site, folder)).join('|')
  return [
    `set $leeswijzer_policy "${contentSecurityPolicy('/')}";`,
    `if ($uri ~ "^(${folders})") { set $leeswijzer_policy "${contentSecurityPolicy(wasmFolders[0] ?? '/')}"; }`,
    'add_header Content-Security-Policy $leeswijzer_policy always;',
    ...common.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `error_page 404 ${withPrefix(site, '/404.html')};`,
    '',
  ].join('\n')
}
