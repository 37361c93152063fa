import * as z from 'zod'

/** The language in which the schemas of the content are written. */
export { z }

/** A schema whose checked value is a `T`. */
export type Schema<T> = z.ZodType<T>

/** A schema as JSON Schema (draft 2020-12), for the tools of editors; what only code can check is left out. */
export function jsonSchemaOf(schema: Schema<unknown>): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

/** What is wrong at a path: a key nobody knows, a key that is missing, or a value that does not fit. */
export interface Issue {
  readonly rule: 'unknown-key' | 'missing-key' | 'invalid-value'
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** Checks plain data. Output: the value, or every issue at once. */
export function checkAgainst<T>(schema: Schema<T>, data: unknown): { value: T } | { issues: readonly Issue[] } {
  const result = schema.safeParse(data, { reportInput: true, error: plainDutch })
  return result.success ? { value: result.data } : { issues: result.error.issues.flatMap(issuesOf) }
}

function issuesOf(issue: z.core.$ZodIssue): readonly Issue[] {
  const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ rule: 'unknown-key', path: [...path, key], reason: key }))
  }
  const rule = issue.input === undefined && path.length > 0 ? 'missing-key' : 'invalid-value'
  return [{ rule, path, reason: issue.message }]
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'tekst',
  int: 'een geheel getal',
  number: 'een getal',
  array: 'een lijst met streepjes',
  object: 'sleutels met een waarde',
  record: 'sleutels met een waarde',
  boolean: 'true of false',
}

/** What is expected, where a schema does not say so itself. */
function plainDutch(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return kindsOfValue[issue.expected] ?? 'iets anders'
  if (issue.code === 'too_small') return `ten minste ${issue.minimum}`
  if (issue.code === 'too_big') return `ten hoogste ${issue.maximum}`
  return 'een andere waarde'
}
