import type { WrittenLink } from '../../src/document/checked-content.ts'
import type { Finding } from '../../src/document/finding.ts'
import type { Summary } from '../../src/document/summary.ts'
import type { TextDigest } from '../../src/site/digest/text-digest.ts'
import type { ListedPage } from '../../src/site/sitemap.ts'

/** A file of the site as it was written; `time` is when, in milliseconds, as the file system says. */
export interface WrittenFile {
  readonly path: string
  readonly size: number
  readonly time: number
}

/** What a build knows of pages that it wrote, and can keep for the next one. */
export interface MadePages {
  readonly pages: readonly ListedPage[]
  readonly files: readonly WrittenFile[]
}

/** A text that was made: what others need of it, and what is wrong with it. `digest` is null when no pages could be made. */
export interface MadeText extends MadePages {
  readonly key: string
  /** Of all that it was made from. */
  readonly hash: string
  readonly digest: TextDigest | null
  readonly summary: Summary | null
  readonly findings: readonly Finding[]
  readonly links: readonly WrittenLink[]
  readonly records: number
  /** Changes with the search records of the text. */
  readonly recordsHash: string
  readonly words: { readonly source: number; readonly unaccounted: number }
  readonly hasSource: boolean
  readonly hasChapters: boolean
}
