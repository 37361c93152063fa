import { contentSchemas } from './content-schemas.ts'
import { jsonSchemaOf } from './schema.ts'

/** Every key that any file of the content knows, to suggest one for a key that none knows. Made when asked for: that is rare. */
export function knownKeys(): readonly string[] {
  return [...new Set(Object.values(contentSchemas).map(jsonSchemaOf).flatMap(keysIn))]
}

function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, ...others } = schema as { properties?: Readonly<Record<string, unknown>> }
  return [...Object.keys(properties), ...Object.values({ ...properties, ...others }).flatMap(keysIn)]
}
