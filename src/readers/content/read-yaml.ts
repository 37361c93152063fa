import { isMap, isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import type { Finding } from '../../document/finding.ts'
import { nearestWord } from '../../document/nearest-word.ts'
import type { Place } from '../../document/place.ts'
import { checkAgainst, type Issue, knownKeys, type Schema } from './schemas.ts'

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
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2', uniqueKeys: true })
  const yaml = { file, lines, document }
  const broken = document.errors.map(error => invalidYaml(yaml, error.pos[0], error.message))
  const place = (path: readonly (string | number)[]) => placeOf(yaml, path)
  const wrong = (findings: readonly Finding[]) => ({ value: null, findings, place })
  if (broken.length > 0) return wrong(broken)
  const data = plainData(yaml)
  if ('finding' in data) return wrong([data.finding])
  const checked = checkAgainst(schema, data.value)
  if ('value' in checked) return { value: checked.value, findings: [], place }
  return wrong(checked.issues.map(issue => findingOf(issue, yaml)))
}

/** An alias could multiply a small file into a huge one (`maxAliasCount: 0` refuses them all). */
function plainData(yaml: YamlFile): { readonly value: unknown } | { readonly finding: Finding } {
  try {
    return { value: yaml.document.toJS({ maxAliasCount: 0 }) }
  } catch (error) {
    return { finding: invalidYaml(yaml, 0, error instanceof Error ? error.message : String(error)) }
  }
}

function invalidYaml(yaml: YamlFile, offset: number, message: string): Finding {
  return { rule: 'invalid-yaml', place: placeAt(yaml, offset), details: { reason: message.split('\n')[0] ?? '' } }
}

function findingOf({ rule, path, reason }: Issue, yaml: YamlFile): Finding {
  const key = String(path.at(-1) ?? '')
  const details = rule === 'unknown-key' ? { nearest: nearestWord(key, knownKeys) ?? 'geen' } : { reason }
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
