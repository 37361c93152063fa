import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { joinChapters } from '../../src/document/join-chapters.ts'
import type { Document } from '../../src/document/node.ts'
import { readMarkdown } from '../../src/readers/markdown.ts'

/** The documents that are degraded: those made for this, and the publications, by name. */
export function documentsToDegrade(): ReadonlyMap<string, Document> {
  const made = globSync('tests/degraded/*.md').sort()
  const published = Map.groupBy(globSync('content/publications/*/*/[0-9]*.md').sort(), dirname)
  return new Map([
    ...made.map(file => [basename(file, '.md'), readOne(file)] as const),
    ...[...published].map(
      ([folder, files]) => [folder.split('/').slice(2).join('/'), joinChapters(files.map(readOne))] as const,
    ),
  ])
}

function readOne(file: string): Document {
  const { document, findings } = readMarkdown({ file, bytes: readFileSync(file) })
  if (file.startsWith('tests/') && findings.length > 0) throw new Error(`${file}: ${JSON.stringify(findings[0])}`)
  return document
}
