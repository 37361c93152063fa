import { readFileSync } from 'node:fs'
import type { Finding } from '../../src/document/finding.ts'
import type { Exception } from '../../src/gate/exceptions.ts'
import { readYaml } from '../../src/readers/content/read-yaml.ts'
import { gateExceptionsSchema } from '../../src/readers/content/schemas/exception-schemas.ts'

export const exceptionsFile = 'gate-exceptions.yaml'

/** Reads the exceptions. One without an end is a finding: an exception is never for good. */
export function readExceptions(): { readonly exceptions: readonly Exception[]; readonly findings: readonly Finding[] } {
  const { value, findings, place } = readYaml(
    { file: exceptionsFile, text: readFileSync(exceptionsFile, 'utf8') },
    gateExceptionsSchema,
  )
  const exceptions = (value?.uitzonderingen ?? []).map(
    (one, index): Exception => ({
      rule: one.regel,
      page: one.pagina,
      selector: one.plek ?? null,
      reason: one.reden,
      until: one.tot ?? null,
      engine: one.motor ?? null,
      place: place(['uitzonderingen', index]),
    }),
  )
  const endless = exceptions
    .filter(one => one.until === null && one.engine === null)
    .map(({ place: at }): Finding => ({ rule: 'missing-key', place: at, quote: 'tot' }))
  return { exceptions, findings: [...findings, ...endless] }
}
