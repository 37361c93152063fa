import type { Copy } from '../copy.ts'

/** The ids that the place with this id had before, so that links to them still arrive. */
export function oldIds({ aliases }: Copy, id: string | undefined) {
  const old = id === undefined ? undefined : aliases.get(id)
  return old?.map(one => <span id={one} data-toegevoegd="" />) ?? null
}
