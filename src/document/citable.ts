import type { Document } from './node.ts'
import { walk } from './walk.ts'

/** A place that can be cited: a publication (`2020/begroting-bzk`) and the id of a heading, paragraph, table or figure. */
export interface Citable {
  readonly publication: string
  readonly id: string
}

const permanent = /^\/([12]\d{3}\/[a-z0-9-]+)\/volledig\/#(\S+)$/

/** Reads a permanent address (`/2020/begroting-bzk/volledig/#r71`); null when it is none. */
export function citableOf(address: string): Citable | null {
  const [, publication, id] = permanent.exec(address) ?? []
  return publication && id ? { publication, id } : null
}

/** The permanent address of a place, below the folder that the site stands in. */
export function permanentAddress({ publication, id }: Citable): string {
  return `/${publication}/volledig/#${id}`
}

/** Every id of a document that can be cited, in reading order. */
export function idsOf(document: Document): readonly string[] {
  const ids: string[] = []
  for (const node of walk(document)) if ('id' in node && node.id !== undefined) ids.push(node.id)
  return ids
}
