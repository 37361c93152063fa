import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../src/readers/content/json-schemas.ts'

/** Writes `schemas/`, which the tools of editors read; a test holds them equal to what the check asks. */
mkdirSync('schemas', { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas)) writeFileSync(join('schemas', name), text)
