import type { PartGroup } from './index-page.ts'

/**
 * Parts under their headings or, with fewer than three parts to two headings, in one list: who goes from heading to
 * heading would hear every year, and below nearly each a list of one. The name of a part says its year too.
 */
export function listedTogether(groups: readonly PartGroup[]): readonly PartGroup[] {
  const parts = groups.flatMap(group => group.parts)
  return parts.length * 2 < groups.length * 3 ? [{ heading: null, parts }] : groups
}
