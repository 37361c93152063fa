import type { NoteDraft } from './draft.ts'
import type { Candidate } from './find-markers.ts'

interface Link {
  readonly note: number
  readonly candidate: Candidate
  readonly position: number
  readonly spot: number
  readonly score: number
}

interface Best {
  readonly score: number
  readonly link: Link
  readonly before: Best | null
}

// a marker refers to one of the next few notes with its label: notes may count from 1 again on every page
const reach = 4
const leastWeight = 0.5

/** The marker of a note; `doubt` when another place is as likely, when it stands out of order, or by itself is weak. */
export interface ChosenMarker {
  readonly candidate: Candidate
  readonly doubt: boolean
}

/**
 * The heaviest chain of markers that stand in the order of their notes: one marker a note, each before its text.
 * Then notes that are left get a strong marker outside that order, if there is one.
 */
export function chainMarkers(
  notes: readonly NoteDraft[],
  all: readonly Candidate[],
): ReadonlyMap<NoteDraft, ChosenMarker> {
  const candidates = lowerNames(all).filter(candidate => candidate.weight >= leastWeight)
  const spots = spotsOf(candidates)
  const links = linksOf(notes, candidates, spots)
  const chosen = new Map<NoteDraft, ChosenMarker>()
  let after = candidates.length
  for (let best = heaviest(links, candidates.length); best; best = best.before) {
    const { note: index, candidate, position } = best.link
    const before = best.before?.link.position ?? -1
    const note = notes[index]
    const doubt = candidate.weight < 1 || hasRival(candidates, before, after, position)
    if (note) chosen.set(note, { candidate, doubt })
    after = position
  }
  addStragglers(notes, links, chosen)
  return chosen
}

/** A short or capital word that has the same number more than once is a name: `CO2`, `NIS2`, `mbo4`. */
function lowerNames(candidates: readonly Candidate[]): readonly Candidate[] {
  const times = new Map<string, number>()
  const nameOf = ({ stem, label }: Candidate) => stem + label
  for (const one of candidates) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1)
  const isName = (one: Candidate) => one.stem !== '' && one.weight < 2 && (times.get(nameOf(one)) ?? 0) > 1
  return candidates.map(one => (isName(one) ? { ...one, weight: one.weight * 0.2 } : one))
}

/** Whether another place for the same label, as likely as the chosen one, stands between the markers around it. */
function hasRival(candidates: readonly Candidate[], before: number, after: number, chosen: number): boolean {
  const own = candidates[chosen]
  for (let position = before + 1; own && position < after; position += 1) {
    const other = candidates[position]
    if (position !== chosen && other?.label === own.label && other.weight >= Math.max(1, own.weight - 0.5)) return true
  }
  return false
}

/** A number for each candidate in reading order; those that share characters, as the ends of one number do, share it. */
function spotsOf(candidates: readonly Candidate[]): readonly number[] {
  const spots: number[] = []
  let [spot, line, end] = [-1, 0, 0]
  for (const candidate of candidates) {
    if (candidate.line !== line || candidate.column >= end) spot += 1
    end = Math.max(candidate.line === line ? end : 0, candidate.column + candidate.length)
    line = candidate.line
    spots.push(spot)
  }
  return spots
}

function linksOf(
  notes: readonly NoteDraft[],
  candidates: readonly Candidate[],
  spots: readonly number[],
): readonly Link[] {
  const byLabel = Map.groupBy(notes.keys(), index => notes[index]?.label ?? '')
  const next = new Map<string, number>()
  const links: Link[] = []
  for (const [position, candidate] of candidates.entries()) {
    const same = byLabel.get(candidate.label) ?? []
    let from = next.get(candidate.label) ?? 0
    while (from < same.length && (notes[same[from] ?? 0]?.labelLine ?? 0) <= candidate.line) from += 1
    next.set(candidate.label, from)
    for (const [step, note] of same.slice(from, from + reach).entries()) {
      if (candidate.weight >= leastWeight)
        links.push({
          note,
          candidate,
          position,
          spot: spots[position] ?? position,
          score: candidate.weight - step * 0.01,
        })
    }
  }
  return links
}

/** The heaviest ascending subsequence, with a tree of running maxima over the positions: n log n. */
function heaviest(links: readonly Link[], size: number): Best | null {
  const tree: (Best | null)[] = new Array(size + 1).fill(null)
  const order = links.toSorted((one, other) => one.note - other.note || other.spot - one.spot)
  for (const link of order) {
    const before = bestBelow(tree, link.spot)
    raise(tree, link.spot + 1, { score: link.score + (before?.score ?? 0), link, before })
  }
  return bestBelow(tree, size)
}

function bestBelow(tree: readonly (Best | null)[], end: number): Best | null {
  let best: Best | null = null
  for (let index = end; index > 0; index -= index & -index) {
    const here = tree[index] ?? null
    if (here && here.score > (best?.score ?? 0)) best = here
  }
  return best
}

function raise(tree: (Best | null)[], start: number, best: Best): void {
  for (let index = start; index < tree.length; index += index & -index) {
    if (best.score > (tree[index]?.score ?? 0)) tree[index] = best
  }
}

function addStragglers(
  notes: readonly NoteDraft[],
  links: readonly Link[],
  chosen: Map<NoteDraft, ChosenMarker>,
): void {
  const taken = new Set([...chosen.values()].map(marker => marker.candidate))
  const used = new Set(links.filter(link => taken.has(link.candidate)).map(link => link.spot))
  for (const { note: index, candidate, spot } of links.toSorted((one, other) => other.score - one.score)) {
    const note = notes[index]
    if (!note || chosen.has(note) || used.has(spot) || candidate.weight < 2) continue
    chosen.set(note, { candidate, doubt: true })
    used.add(spot)
  }
}
