/** What a link may lead to; a link without a scheme stays on the site. */
const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/** Whether an address may become a link. Browsers skip control characters in a scheme, so none may occur. */
export function isSafeAddress(address: string): boolean {
  if (/[\p{Cc}\p{White_Space}]/u.test(address)) return false
  const scheme = /^([^/?#:]*):/.exec(address)?.[1]
  return scheme === undefined || schemes.has(scheme.toLowerCase())
}
