/** The first thing after "document": a way past the menu (WCAG 2.4.1). */
const skipLink = 'link, Naar de inhoud'

/** What says nothing without a name. */
const needsName = /^(link|button|region|navigation|image|img|graphic|checkbox|radio|textbox|searchbox|combobox|table)$/

const broken = /\bundefined\b|\bnull\b|\[object |\bNaN\b/

/**
 * What may never be heard on any page, from the phrases of a whole page: no way past the menu first, not one heading
 * of level 1 in the main part, a level that is skipped, something without a name, words of a program.
 */
export function soundFaults(phrases: readonly string[]): readonly string[] {
  const main = phrases.findIndex(phrase => /^main\b/.test(phrase))
  const levels = phrases.flatMap((phrase, index) => {
    const level = /^heading, .*level (\d)/s.exec(phrase)?.[1]
    return level ? [{ level: Number(level), index }] : []
  })
  const titles = levels.filter(({ level }) => level === 1)
  return [
    ...(phrases[1] === skipLink ? [] : [`eerst "${phrases[1] ?? ''}", niet "${skipLink}"`]),
    ...(main < 0 ? ['geen hoofddeel (main)'] : []),
    ...(titles.length === 1 ? [] : [`${titles.length} koppen van niveau 1`]),
    ...titles.filter(({ index }) => index < main).map(() => 'de kop van niveau 1 staat voor het hoofddeel'),
    ...skipped(levels.map(({ level }) => level)),
    ...phrases.filter(phrase => needsName.test(phrase)).map(phrase => `"${phrase}" zonder naam`),
    ...phrases.filter(phrase => broken.test(phrase)).map(phrase => `dit hoort geen woord te zijn: "${phrase}"`),
  ]
}

function skipped(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? level
    return level > before + 1 ? [`van niveau ${before} naar ${level}`] : []
  })
}
