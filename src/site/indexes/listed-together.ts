import type { PartGroup } from './index-page.ts'

/**
 * Parts under their years or, with fewer than three parts to two years, in one list: who goes from heading to heading
 * would hear every year, and below nearly each a list of one. The name of a part says its year too; another heading,
 * as that of a series of papers, is said nowhere else.
 */
export function listedTogether(groups: readonly PartGroup[]): readonly PartGroup[] {
  if (groups.some(({ heading }) => heading && !heading.id.startsWith('jaar-'))) return groups
  const parts = groups.flatMap(group => group.parts)
  return parts.length * 2 < groups.length * 3 ? [{ heading: null, parts }] : groups
}
