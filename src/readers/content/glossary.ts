import type { Term, Topic } from '../../document/glossary.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { glossarySchema, topicsSchema } from './schemas/glossary-schemas.ts'

/** Reads `content/glossary.yaml`. */
export function readGlossary(source: TextFile): YamlReading<readonly Term[]> {
  const { value, findings, place } = readYaml(source, glossarySchema)
  const terms = value?.begrippen.map((one, index) => ({
    place: place(['begrippen', index, 'kort']),
    short: one.kort,
    long: one.lang,
    definedAt: one.plaatsen ?? [],
    byEditor: one.redactie === true,
    explanation: one.uitleg ?? null,
  }))
  return { value: terms ?? null, findings }
}

const topicKinds = { wet: 'law', onderwerp: 'subject' } as const

/** Reads `content/onderwerpen.yaml`. */
export function readTopics(source: TextFile): YamlReading<readonly Topic[]> {
  const { value, findings, place } = readYaml(source, topicsSchema)
  const topics = value?.onderwerpen.map((one, index) => ({
    place: place(['onderwerpen', index, 'naam']),
    name: one.naam,
    kind: topicKinds[one.soort],
    aliases: one.ook ?? [],
  }))
  return { value: topics ?? null, findings }
}
