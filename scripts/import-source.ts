import { cutChapters } from '../src/document/cut-chapters.ts'
import { withHeadingIds } from '../src/document/heading-ids.ts'
import type { Correction } from '../src/document/publication.ts'
import { correctSource } from '../src/readers/correct-source.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'

/** A source as chapters in Markdown, by file name, and how many findings there were. */
export interface ImportedSource {
  readonly chapters: ReadonlyMap<string, string>
  readonly findings: number
}

/**
 * Carries out the corrections of a source's `.yaml`, reads it, gives its headings their addresses, cuts it into
 * chapters and writes each.
 */
export function importSource(file: string, bytes: Uint8Array, corrections: readonly Correction[]): ImportedSource {
  const corrected = correctSource(file, decode(bytes).text, corrections)
  const asRead = corrections.length === 0 ? bytes : new TextEncoder().encode(corrected.text)
  const { document, findings } = readPlainText({ file, bytes: asRead })
  const chapters = cutChapters(withHeadingIds(document))
  return {
    chapters: new Map(chapters.map(chapter => [chapter.fileName, writeMarkdown(chapter.document)])),
    findings: findings.length + corrected.findings.length,
  }
}
