import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { phrasesSchema } from './schemas/word-list-schemas.ts'

/** A phrase in another language (BCP 47) from the reviewed list. */
export interface Phrase {
  readonly text: string
  readonly lang: string
}

/** Reads `content/languages.yaml`. */
export function readPhrases(source: TextFile): YamlReading<readonly Phrase[]> {
  const { value, findings, place } = readYaml(source, phrasesSchema)
  const texts = value?.frases.map(({ tekst }) => tekst) ?? []
  const doubled = texts.flatMap((text, index) =>
    texts.indexOf(text) < index
      ? [{ rule: 'doubled-phrase', place: place(['frases', index, 'tekst']), quote: text }]
      : [],
  )
  return {
    value: value?.frases.map(one => ({ text: one.tekst, lang: one.taal })) ?? null,
    findings: [...findings, ...doubled],
  }
}
