/** A whole text as one file to take along. */
export interface TakenFile {
  readonly format: 'txt' | 'md'
  /** `/2020/begroting-bzk/volledig/begroting-bzk-2020.txt` */
  readonly address: string
  readonly text: string
  readonly bytes: number
}

/** How large a file is, for people: `59 kB`. */
export function sizeInWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`
}
