import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/zero-bytes.md`. */
export const zeroBytes: ReadingRule = {
  id: 'zero-bytes',
  severity: 'warning',
  criteria: ['RFC 3629'],
  message: 'het bestand bevat {count} nulbytes; elk is vervangen door een vraagtekenruit',
  looksAt: 'reading',
}
