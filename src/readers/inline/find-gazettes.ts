import { type Citation, officialBase } from './citation.ts'
import { scannerOf } from './scanner.ts'

/** Official gazettes: as cited, as in the address, and the first year whose addresses follow from year and number. */
const gazettes = [
  { short: 'Stb', long: 'Staatsblad', series: 'stb', since: 1995 },
  { short: 'Stcrt', long: 'Staatscourant', series: 'stcrt', since: 2009 },
  { short: 'Trb', long: 'Tractatenblad', series: 'trb', since: 1995 },
] as const

// Stb. 2020, 261 · stb. 2020, 261 · Staatscourant 2020, nr. 30.702 · Stb. 261 (no year: no address)
const names = gazettes.flatMap(gazette => [`${gazette.short}\\.?`, gazette.long]).join('|')
const label = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'giu')
const signOfLabel = new RegExp(names, 'iu')
const yearPart = /,?\s?(\d{4})(?=[,/\s-]\s?(?:nr|\d))/y
const numberPart = /(?:,\s?|\s|\/|-)?(?:nr\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\p{L}\p{N}])/uy

/** Citations of the Staatsblad, the Staatscourant and the Tractatenblad in a text. */
export function findGazettes(text: string): readonly Citation[] {
  if (!signOfLabel.test(text)) return []
  return [...text.matchAll(label)].flatMap(match => {
    const scan = scannerOf(text, match.index + match[0].length)
    const year = scan.take(yearPart)?.[1]
    const number = scan.take(numberPart)?.[1]?.replaceAll('.', '')
    const name = match[0].replace('.', '').toLowerCase()
    const gazette = gazettes.find(({ short, long }) => [short.toLowerCase(), long.toLowerCase()].includes(name))
    // `Staatsblad 2020` in running text cites nothing, `Stb. 261` does.
    if (!gazette || !number || (!year && name === gazette.long.toLowerCase())) return []
    const url = year && Number(year) >= gazette.since ? `${officialBase}${gazette.series}-${year}-${number}.html` : null
    const paper = { series: gazette.series, year: year ?? null, dossier: null, chapter: null, number }
    return [{ start: match.index, end: scan.at(), url, chamber: null, session: null, dossier: null, paper }]
  })
}
