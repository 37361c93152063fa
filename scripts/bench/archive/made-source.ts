import { longWordOf, pick, sentenceOf, type Vocabulary } from './vocabulary.ts'

/** A source text as it comes from the web, and the words of its sections' headings. */
export interface MadeSource {
  readonly text: string
  readonly words: number
}

interface Making {
  readonly vocabulary: Vocabulary
  readonly chance: () => number
  note: number
  readonly notes: string[]
}

const wordsPerSection = 600

/**
 * A text of `sections` numbered sections of some 600 words: paragraphs, a list, notes with a Kamerstuk, and in every
 * fifth section a table, each on lines of its own with blank lines between, as the published texts have them.
 */
export function madeSource(vocabulary: Vocabulary, sections: number, chance: () => number): MadeSource {
  const making: Making = { vocabulary, chance, note: 0, notes: [] }
  const body = Array.from({ length: sections }, (_, index) => madeSection(making, index + 1)).flat()
  const lines = ['1. Beleidsprioriteiten', ...body, ...making.notes]
  const text = `${lines.join('\n\n')}\n`
  return { text, words: text.split(/\s+/).length }
}

function madeSection(making: Making, number: number): readonly string[] {
  const { vocabulary, chance } = making
  const [subject, other] = [longWordOf(vocabulary, chance), longWordOf(vocabulary, chance)]
  const heading = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} en ${other}`
  const lines = [`1.${number} ${heading}`]
  const count = (): number => lines.reduce((sum, line) => sum + line.split(' ').length, 0)
  while (count() < wordsPerSection - 200) lines.push(paragraphOf(making))
  lines.push(...listOf(making))
  if (number % 5 === 0) lines.push(...tableOf(making, number))
  return [...lines, paragraphOf(making)]
}

function paragraphOf(making: Making): string {
  const { vocabulary, chance } = making
  const sentences = Array.from({ length: 5 }, () => sentenceOf(vocabulary, 12 + Math.floor(chance() * 12), chance))
  if (chance() < 0.25) return `${sentences.join(' ')}${noteOf(making)}`
  return sentences.join(' ')
}

/** The mark of a new note; its text stands at the end, as a page scraped from the web has it. */
function noteOf(making: Making): string {
  making.note += 1
  const year = 10 + Math.floor(making.chance() * 10)
  const dossier = 31000 + Math.floor(making.chance() * 4000)
  const piece = 1 + Math.floor(making.chance() * 200)
  making.notes.push(`${making.note} Kamerstukken II 20${year}/${year + 1}, ${dossier}, nr. ${piece}.`)
  return String(making.note)
}

function listOf({ vocabulary, chance }: Making): readonly string[] {
  return Array.from({ length: 4 }, () => `– ${sentenceOf(vocabulary, 12, chance)}`)
}

function tableOf({ vocabulary, chance }: Making, number: number): readonly string[] {
  const years = ['2017', '2018', '2019', '2020']
  const amount = () => String(100 + Math.floor(chance() * 900))
  const names = new Set<string>()
  while (names.size < 4) names.add(pick(vocabulary.starts, chance).join(' ').replaceAll(/[.,;]/g, ''))
  const rows = [...names].map(name => [name, ...years.map(amount)].join('\t'))
  return [
    `Tabel ${number} Uitgaven per jaar (bedragen x € 1.000)`,
    [['Onderdeel', ...years].join('\t'), ...rows].join('\n'),
  ]
}
