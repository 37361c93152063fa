import type { NoteDraft } from './draft.ts'
import type { Candidate } from './find-markers.ts'

interface Link {
  readonly note: number
  readonly candidate: Candidate
  readonly position: number
  readonly score: number
}

interface Best {
  readonly score: number
  readonly link: Link
  readonly before: Best | null
}

// a marker refers to one of the next few notes with its label: notes may count from 1 again on every page
const reach = 4
const leastWeight = 0.3

/**
 * The heaviest chain of markers that stand in the order of their notes: one marker a note, each before its text.
 * Then notes that are left get a strong marker outside that order, if there is one.
 */
export function chainMarkers(
  notes: readonly NoteDraft[],
  candidates: readonly Candidate[],
): ReadonlyMap<NoteDraft, Candidate> {
  const links = linksOf(notes, candidates)
  const chosen = new Map<NoteDraft, Candidate>()
  for (let best = heaviest(links, candidates.length); best; best = best.before) {
    const note = notes[best.link.note]
    if (note) chosen.set(note, best.link.candidate)
  }
  addStragglers(notes, links, chosen)
  return chosen
}

function linksOf(notes: readonly NoteDraft[], candidates: readonly Candidate[]): readonly Link[] {
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
        links.push({ note, candidate, position, score: candidate.weight - step * 0.01 })
    }
  }
  return links
}

/** The heaviest ascending subsequence, with a tree of running maxima over the positions: n log n. */
function heaviest(links: readonly Link[], size: number): Best | null {
  const tree: (Best | null)[] = new Array(size + 1).fill(null)
  const order = links.toSorted((one, other) => one.note - other.note || other.position - one.position)
  for (const link of order) {
    const before = bestBelow(tree, link.position)
    raise(tree, link.position + 1, { score: link.score + (before?.score ?? 0), link, before })
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

function addStragglers(notes: readonly NoteDraft[], links: readonly Link[], chosen: Map<NoteDraft, Candidate>): void {
  const used = new Set(chosen.values())
  for (const link of links) {
    const note = notes[link.note]
    if (!note || chosen.has(note) || used.has(link.candidate) || link.candidate.weight < 2) continue
    chosen.set(note, link.candidate)
    used.add(link.candidate)
  }
}
