import type { Finding } from '../../document/finding.ts'
import type { Place } from '../../document/place.ts'
import type { Theme } from '../../document/publication.ts'
import type { Summary, ThemeSummaries } from '../../document/summary.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { themesSchema } from './schemas/themes-schema.ts'
import { readSummary } from './summaries.ts'

/** The themes in the order of the site's menu, and what the site says of each in short. */
export interface ThemeList {
  readonly themes: readonly Theme[]
  readonly summaries: readonly ThemeSummaries[]
}

/** Reads `content/themes.yaml`. */
export function readThemes(source: TextFile): YamlReading<ThemeList> {
  const { value, findings, place } = readYaml(source, themesSchema)
  if (!value) return { value: null, findings }
  const faults: Finding[] = []
  const summary = (text: string, at: Place): Summary => {
    const reading = readSummary(text, at)
    faults.push(...reading.findings)
    return reading.summary
  }
  const summaries = value.themes.map(({ slug, samenvatting, jaren }, index) => ({
    theme: slug,
    overall: samenvatting === undefined ? null : summary(samenvatting, place(['themes', index, 'samenvatting'])),
    years: new Map(
      Object.entries(jaren ?? {}).map(([year, text]) => [
        Number(year),
        summary(text, place(['themes', index, 'jaren', year])),
      ]),
    ),
  }))
  faults.push(
    ...doubledIn(
      value.themes.map(({ slug }) => slug),
      index => place(['themes', index, 'slug']),
    ),
  )
  const themes = value.themes.map(one => ({ slug: one.slug, name: one.naam, description: one.omschrijving }))
  return { value: { themes, summaries }, findings: [...findings, ...faults] }
}

function doubledIn(slugs: readonly string[], placeOf: (index: number) => Place): readonly Finding[] {
  return slugs.flatMap((slug, index) =>
    slugs.indexOf(slug) < index ? [{ rule: 'doubled-theme', place: placeOf(index), quote: slug }] : [],
  )
}
