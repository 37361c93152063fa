const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const reference = /&(?:amp|lt|gt|quot|#39);/g

/** A text or attribute of a page with its character references read; null when it holds another `&` than of these. */
export function plainText(written: string): string | null {
  if (!written.includes('&')) return written
  if (written.replaceAll(reference, '').includes('&')) return null
  return written.replaceAll(reference, sign => signs[sign] ?? sign)
}
