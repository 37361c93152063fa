const longestSlug = 60

/** Letters that do not come apart into a letter and an accent, and signs that are read as a word. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' en ',
  '€': ' euro ',
  '%': ' procent ',
}

/**
 * A heading as it can stand in an address: lower case ASCII words with hyphens, without a chapter number in front,
 * at most 60 characters, cut between words. Never empty.
 */
export function slugOf(heading: string): string {
  const words = heading
    .replace(/^\s*(?:\d+\.)+\d*\s+(?=.*\p{L})/u, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı&€%]/g, sign => spelledOut[sign] ?? sign)
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’‘`´]/gu, '')
    .match(/[a-z0-9]+/g)
  return cutSlug((words ?? ['deel']).join('-'), longestSlug)
}

/** A slug with something in front of it, together not too long: what is in front gives way. */
export function prefixSlug(prefix: string, slug: string): string {
  return cutSlug(`${cutSlug(prefix, Math.max(15, longestSlug - slug.length - 1))}-${slug}`, longestSlug)
}

/** Words that a slug does not end with when it is cut. */
const unfinished = /(?:-(?:aan|bij|de|den|een|en|het|in|met|naar|of|om|op|te|tot|uit|van|voor))+$/

/** Ends a slug between words, or in a word when the first is too long already. */
function cutSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const end = slug.lastIndexOf('-', length)
  return slug.slice(0, end > 0 ? end : length).replace(unfinished, '')
}
