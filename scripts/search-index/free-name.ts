import { createHash } from 'node:crypto'

/**
 * A name that no other file has: this one, or when it is taken this one made longer by what is in the file. Names are
 * short, for a reader loads those of all pages; among ten thousands of pages, two can have the same one by chance.
 */
export function freeName(name: string, content: Uint8Array, taken: Set<string>): string {
  const rest = taken.has(name) ? createHash('sha256').update(content).digest('hex') : ''
  let length = 0
  while (taken.has(name + rest.slice(0, length)) && length < rest.length) length += 1
  const free = name + rest.slice(0, length)
  if (taken.has(free)) throw new Error(`two files of the search index are the same: ${free}`)
  taken.add(free)
  return free
}
