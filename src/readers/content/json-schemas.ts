import { contentSchemas } from './content-schemas.ts'
import { jsonSchemaOf } from './schema.ts'

/** The schemas as JSON Schema, for the tools of editors, by the name of the file in `schemas/`. */
export const jsonSchemas: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(contentSchemas).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
  ]),
)
