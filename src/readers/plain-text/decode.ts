/** How the bytes of a source were understood: `utf-8` is expected, anything else is worth a finding. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly zeroBytes: number
}

/**
 * Any bytes as text, without failing: a byte order mark decides, then valid UTF-8, then zeros in every second byte
 * (UTF-16 of Western text), then Windows-1252, in which every byte means something.
 * U+0000 becomes U+FFFD as CommonMark does, so that words and offsets stay what they were.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes)
  const utf8 = marked ? null : utf8TextOf(bytes)
  const encoding = marked ?? (utf8 === null ? 'windows-1252' : 'utf-8')
  const text = utf8 ?? new TextDecoder(encoding).decode(bytes)
  if (!text.includes('\0')) return { text, encoding, zeroBytes: 0 }
  const zeroBytes = text.split('\0').length - 1
  return { text: text.replaceAll('\0', '\uFFFD'), encoding, zeroBytes }
}

/** UTF-16 by its byte order mark, or by its zeros; null when neither tells. */
function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // White space, digits and Latin letters have a zero byte each in UTF-16; stray zeros in UTF-8 are far fewer.
  if (odd > bytes.length / 4 && even < odd / 8) return 'utf-16le'
  if (even > bytes.length / 4 && odd < even / 8) return 'utf-16be'
  return null
}

function utf8TextOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
