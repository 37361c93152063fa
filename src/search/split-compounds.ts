import { stemWord } from './stem-word.ts'

/** Beginnings that are a prefix or a preposition far more often than a part: "overheid" is no "over" + "heid". */
const notFirst = new Set(
  `aan achter af alle beneden bijna binnen boven buiten daar deze door eerst erop ervan hier hoog mede meer mijn naar
  niet onder ontwerp opnieuw over rond samen steeds tegen terug tussen uiterlijk vaak veel verder vier vijf voor voort
  vooral waar weer zelf zeer zonder recht eens inter anti hele half geen even voorbij onaf open aangaan
  gaan staan doen komen zijn hebben`.split(/\s+/),
)

/** Endings that are a suffix or a verb of all work. */
const notLast = new Set(
  `heid heden lijk lijke baar bare loos loze zaam zame schap schappen ring ling lingen ning ningen ding dingen ting ting
  king kingen ping sing eerd eren erde ende elen atie aties isch ische elijk elijke kelijk erend iteit ties tief tieve
  aarden aard daar naar waar doen gaan staan komen zijn hebben houden nemen geven stellen zetten laten maken leiden
  voor over door onder aren eren igen agen ogen eden uren elde aten oten ezen orden ijken enden aken enen orden innen
  stond stand gang slag loop weg wegen keer rijk rijke vol volle vrij vrije waarts halve zien ziene gezien meest gaande
  geven gegeven genomen gehouden gesteld gezet gaat komt staat ging kwam brengen gebracht bracht liggen ligt vinden
  lopen werken rechte rust oren tellen telling leren leert stel steld regelen name slagen`.split(/\s+/),
)

const shortestPart = 4
const links = ['', 's', 'e', 'en', 'n']

/**
 * Splits Dutch compounds by the words of the texts themselves: both parts must be words that stand in a text on
 * their own, or, for the first part, begin at least three compounds whose rest does ("huur" in "huurtoeslag").
 * Input: folded words. Output: the parts of a word, or the word alone when it is no compound.
 */
export function compoundSplitter(vocabulary: ReadonlySet<string>): (word: string) => readonly string[] {
  const first = new Set([...vocabulary].filter(word => canStand(word, notFirst)))
  const last = new Set([...vocabulary].filter(word => canStand(word, notLast)))
  for (const opening of sharedOpenings(vocabulary, last)) first.add(opening)
  const known = new Map<string, readonly string[]>()
  return word => {
    const parts = known.get(word) ?? split(word, first, last) ?? [word]
    known.set(word, parts)
    return parts
  }
}

function canStand(word: string, refused: ReadonlySet<string>): boolean {
  return word.length >= shortestPart && /^[a-z]+$/.test(word) && !refused.has(word)
}

/** What begins three or more words whose rest is a word of its own: a first part that may never stand alone. */
function sharedOpenings(vocabulary: ReadonlySet<string>, last: ReadonlySet<string>): readonly string[] {
  const rests = new Map<string, Set<string>>()
  for (const word of vocabulary) {
    for (let at = shortestPart; at <= word.length - shortestPart - 1; at++) {
      const opening = word.slice(0, at)
      const rest = word.slice(at)
      if (!canStand(opening, notFirst) || /(ge|be|ver|ont)$/.test(opening) || !last.has(rest)) continue
      rests.set(opening, (rests.get(opening) ?? new Set()).add(stemWord(rest)))
    }
  }
  return [...rests].filter(([, stems]) => stems.size >= 3).map(([opening]) => opening)
}

/** The split with the longest last part, and that part split again. */
function split(word: string, first: ReadonlySet<string>, last: ReadonlySet<string>): readonly string[] | null {
  if (!/^[a-z]+$/.test(word)) return null
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const rest = word.slice(at)
    if (!last.has(rest)) continue
    const opening = firstPart(word.slice(0, at), first)
    if (opening !== null)
      return [...(split(opening, first, last) ?? [opening]), ...(split(rest, first, last) ?? [rest])]
  }
  return null
}

function firstPart(opening: string, first: ReadonlySet<string>): string | null {
  for (const link of links) {
    const bare = opening.endsWith(link) ? opening.slice(0, opening.length - link.length) : ''
    if (bare.length >= shortestPart && first.has(bare)) return bare
  }
  return null
}
