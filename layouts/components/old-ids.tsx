import { useCopy } from '../copy.ts'

/** The ids that the place with this id had before, so that links to them still arrive. */
export function OldIds({ id }: { id: string | undefined }) {
  const { aliases } = useCopy()
  return (id === undefined ? [] : (aliases.get(id) ?? [])).map(old => <span id={old} data-toegevoegd="" />)
}
