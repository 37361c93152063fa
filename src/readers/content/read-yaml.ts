import { isMap, isNode, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import type { Finding } from '../../document/finding.ts'
import { nearestWord } from '../../document/nearest-word.ts'
import type { Place } from '../../document/place.ts'
import { knownKeys } from './known-keys.ts'
import { checkAgainst, type Issue, type Schema } from './schema.ts'
import { yamlReasons } from './yaml-reasons.ts'

/** A text file of `content/`, by its path from the project's root. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** What a `.yaml` file says, checked against a schema; `value` is null when there is an error in it. */
export interface YamlReading<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}

/** The same, with the place of each value by its path (`['paren', 0, 'reden']`). */
export interface PlacedReading<T> extends YamlReading<T> {
  place(path: readonly (string | number)[]): Place
}

interface YamlFile {
  readonly file: string
  readonly lines: LineCounter
  readonly document: YamlDocument
}

/**
 * Reads untrusted YAML 1.2 (core schema: plain data, no types that run code, no aliases) against a schema.
 * Reports `invalid-yaml`, `unknown-key` (with the nearest known key), `missing-key` and `invalid-value`.
 */
export function readYaml<T>({ file, text }: TextFile, schema: Schema<T>): PlacedReading<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2', uniqueKeys: false })
  const yaml = { file, lines, document }
  const broken = [...document.errors, ...document.warnings].map(({ pos, code }) =>
    invalidYaml(yaml, pos[0], reasonOf(code)),
  )
  const place = (path: readonly (string | number)[]) => placeOf(yaml, path)
  const wrong = (findings: readonly Finding[]) => ({ value: null, findings, place })
  const found = [...broken, ...doubledKeys(yaml)].slice(0, mostFindings)
  if (found.length > 0) return wrong(found)
  const data = plainData(yaml)
  if ('finding' in data) return wrong([data.finding])
  const checked = checkAgainst(schema, data.value)
  if ('value' in checked) return { value: checked.value, findings: [], place }
  const known = checked.issues.some(({ rule }) => rule === 'unknown-key') ? knownKeys() : []
  return wrong(checked.issues.slice(0, mostFindings).map(issue => findingOf(issue, yaml, known)))
}

/** A file with more faults is not read fault by fault. */
const mostFindings = 100

/** An alias could multiply a small file into a huge one (`maxAliasCount: 0` refuses them all). */
function plainData(yaml: YamlFile): { readonly value: unknown } | { readonly finding: Finding } {
  try {
    return { value: yaml.document.toJS({ maxAliasCount: 0 }) }
  } catch {
    return { finding: invalidYaml(yaml, 0, yamlReasons.BAD_ALIAS) }
  }
}

/** Own code, because the parser compares every key with every other: 80,000 keys would take minutes. */
function doubledKeys(yaml: YamlFile): readonly Finding[] {
  const found: Finding[] = []
  visit(yaml.document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        const name = String(key)
        if (seen.has(name) && isNode(key)) found.push(invalidYaml(yaml, key.range?.[0] ?? 0, yamlReasons.DUPLICATE_KEY))
        seen.add(name)
      }
    },
  })
  return found
}

function reasonOf(code: string): string {
  return (yamlReasons as Readonly<Record<string, string>>)[code] ?? yamlReasons.UNEXPECTED_TOKEN
}

function invalidYaml(yaml: YamlFile, offset: number, reason: string): Finding {
  return { rule: 'invalid-yaml', place: placeAt(yaml, offset), details: { reason } }
}

function findingOf({ rule, path, reason }: Issue, yaml: YamlFile, known: readonly string[]): Finding {
  const key = String(path.at(-1) ?? '')
  const details = rule === 'unknown-key' ? { nearest: nearestWord(key, known) ?? 'geen' } : { reason }
  return { rule, place: placeOf(yaml, rule === 'missing-key' ? path.slice(0, -1) : path), quote: key, details }
}

/** The place of the key at the end of `path`, or else of its value, or else of the file. */
function placeOf(yaml: YamlFile, path: readonly (string | number)[]): Place {
  const parent = path.length > 1 ? yaml.document.getIn(path.slice(0, -1), true) : yaml.document.contents
  const pair = isMap(parent) ? parent.items.find(item => String(item.key) === String(path.at(-1))) : undefined
  const node = pair?.key ?? (path.length > 0 ? yaml.document.getIn(path, true) : yaml.document.contents)
  return placeAt(yaml, isNode(node) && node.range ? node.range[0] : 0)
}

function placeAt(yaml: YamlFile, offset: number): Place {
  const { line, col } = yaml.lines.linePos(offset)
  return { file: yaml.file, line: Math.max(line, 1), column: Math.max(col, 1), offset }
}
