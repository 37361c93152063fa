import { execFileSync } from 'node:child_process'
import { acceptEntries, type ContentEntry, type ContentFiles } from './content-files.ts'

/**
 * The files below `content/` as they were committed at a revision; nothing is checked out, and no shell reads the
 * name of the revision. Throws when there is no such revision.
 */
export function contentAt(revision: string): ContentFiles {
  const listed = git('ls-tree', '-r', '-l', '-z', '--end-of-options', revision, 'content/').toString('utf8')
  return acceptEntries(
    listed
      .split('\0')
      .filter(line => line !== '')
      .map(entryOf),
  )
}

/** `100644 blob 1f0c…  1234<tab>content/site.yaml`; mode 120000 is a symbolic link. */
function entryOf(line: string): ContentEntry {
  const [facts = '', path = ''] = line.split('\t')
  const [mode, type, id = '', size] = facts.split(/ +/)
  return {
    path: path.replace(/^content\//, ''),
    kind: mode === '120000' ? 'link' : type === 'blob' ? 'file' : 'other',
    size: Number(size) || 0,
    bytes: () => git('cat-file', 'blob', id),
  }
}

function git(...values: readonly string[]): Buffer {
  return execFileSync('git', values, { maxBuffer: 50_000_000, stdio: ['ignore', 'pipe', 'pipe'] })
}
