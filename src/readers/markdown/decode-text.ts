/** The text of a file, and the encoding it was read as when that is not UTF-8. */
export interface DecodedFile {
  readonly text: string
  readonly encoding: 'windows-1252' | null
}

/** Bytes as text, without failing: what is no UTF-8 is Windows-1252, in which every byte means something. */
export function decodeText(bytes: Uint8Array): DecodedFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
