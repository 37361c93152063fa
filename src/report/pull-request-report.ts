import type { ChangedPage, SiteChanges, WordCounts } from './compare-sites.ts'
import { formatLines } from './format-lines.ts'
import type { ToldFinding } from './told-finding.ts'

/** GitHub takes a comment of 65,536 characters. */
const longestReport = 60_000
const mostPages = 60
const mostHeard = 12

/**
 * What a change does for readers, as one Markdown file to post with a pull request. Everything that comes from the
 * content stands in code, so that it can neither mark up the comment nor call people.
 */
export function pullRequestReport(changes: SiteChanges): string {
  const sections = [
    '# Wat verandert er voor lezers?',
    summaryOf(changes),
    pagesOf(changes),
    wordsOf(changes),
    findingsOf('Nieuwe meldingen', changes.newFindings),
    findingsOf('Opgeloste meldingen', changes.solvedFindings),
    heardOf(changes.changedPages),
    questionsOf(changes),
  ].filter(section => section !== '')
  const report = `${sections.join('\n\n')}\n`
  return report.length <= longestReport
    ? report
    : `${report.slice(0, longestReport).replace(/\n[^\n]*$/, '')}\n\n${closed(report.slice(0, longestReport))}(Het vervolg past niet in een bericht; \`npm run report\` geeft het hele rapport.)\n`
}

/** Ends a fence that the cut left open. */
function closed(text: string): string {
  const fences = text.match(/^`{3,}/gm) ?? []
  return fences.length % 2 === 0 ? '' : `${fences.at(-1)}\n\n`
}

function summaryOf({ newPages, changedPages, gonePages, newFindings, solvedFindings, words }: SiteChanges): string {
  const errors = newFindings.filter(({ severity }) => severity === 'error').length
  const lost = words.some(({ after }) => (after?.unaccounted ?? 0) > 0)
  const total = newPages.length + changedPages.length + gonePages.length
  if (total + newFindings.length + solvedFindings.length === 0) return 'Niets: elke pagina blijft zoals zij is.'
  return [
    `- pagina’s: ${newPages.length} nieuw, ${changedPages.length} veranderd, ${gonePages.length} weg`,
    `- meldingen: ${newFindings.length} nieuw (waarvan ${errors} fouten), ${solvedFindings.length} opgelost`,
    `- woorden: ${lost ? '**niet elk woord van de bron is verantwoord**' : 'elk woord van de bron is verantwoord'}`,
  ].join('\n')
}

function pagesOf({ newPages, changedPages, gonePages }: SiteChanges): string {
  const rows = [
    ...gonePages.map(address => `| weg | ${code(address)} |`),
    ...newPages.map(address => `| nieuw | ${code(address)} |`),
    ...changedPages.map(({ address }) => `| veranderd | ${code(address)} |`),
  ]
  if (rows.length === 0) return ''
  const more = rows.length > mostPages ? `\n\nen nog ${rows.length - mostPages} pagina’s` : ''
  return ['## Pagina’s', '', '| wat | adres |', '| --- | --- |', ...rows.slice(0, mostPages)].join('\n') + more
}

const ends = {
  source: 'alle',
  kept: 'behouden',
  joined: 'samengevoegd',
  split: 'gesplitst',
  moved: 'verplaatst',
  dropped: 'weggelaten',
  corrected: 'verbeterd',
  unaccounted: 'zoek',
}

function wordsOf({ words }: SiteChanges): string {
  if (words.length === 0) return ''
  const cell = (counts: WordCounts | null, end: string) => (counts ? String(counts[end] ?? 0) : '–')
  const rows = words.flatMap(({ key, before, after }) =>
    Object.entries(ends)
      .filter(([end]) => before?.[end] !== after?.[end])
      .map(([end, name]) => `| ${code(key)} | ${name} | ${cell(before, end)} | ${cell(after, end)} |`),
  )
  return [
    '## Waar de woorden van de bron bleven',
    '',
    '| tekst | woorden | was | wordt |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function findingsOf(title: string, findings: readonly ToldFinding[]): string {
  if (findings.length === 0) return ''
  return [`## ${title}`, '', fenced(formatLines(findings))].join('\n')
}

function heardOf(pages: readonly ChangedPage[]): string {
  if (pages.length === 0) return ''
  const shown = pages
    .slice(0, mostPages)
    .map(({ address, gone, come }) =>
      [`### ${code(address)}`, '', fenced([...some('−', gone), ...some('+', come)].join('\n'))].join('\n'),
    )
  return ['## Wat een schermlezer anders zegt', ...shown].join('\n\n')
}

function some(sign: string, lines: readonly string[]): readonly string[] {
  const more = lines.length > mostHeard ? [`${sign} … en nog ${lines.length - mostHeard}`] : []
  return [
    ...lines.slice(0, mostHeard).map(line => `${sign} ${line.length > 200 ? `${line.slice(0, 199)}…` : line}`),
    ...more,
  ]
}

function questionsOf({ questions }: SiteChanges): string {
  if (questions.length === 0) return ''
  const rows = questions.map(
    ({ question, isLost, sections }) =>
      `- ${code(question)}${isLost ? ' **heeft geen antwoord meer**' : ''}: ${sections.map(code).join(', ')}`,
  )
  return ['## Zoekvragen waarvan het antwoord verandert', '', ...rows].join('\n')
}

function code(text: string): string {
  return `\`${text.replaceAll(/[`\r\n|]/g, ' ')}\``
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2)
  const marks = '`'.repeat(longest + 1)
  return `${marks}text\n${text}\n${marks}`
}
