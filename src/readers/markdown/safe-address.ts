/** What a link may lead to; a link without a scheme stays on the site. */
const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Whether an address may become a link. Browsers skip control characters in a scheme and take a backslash for a slash,
 * so none may occur; what begins with two slashes would leave the site.
 */
export function isSafeAddress(address: string): boolean {
  if (/[\p{Cc}\p{Cf}\p{White_Space}\\]|^\/\//u.test(address)) return false
  const scheme = /^([^/?#:]*):/.exec(address)?.[1]
  return scheme === undefined || schemes.has(scheme.toLowerCase())
}
