import type { Finding } from '../../document/finding.ts'
import type { DecodedText } from './decode.ts'

/** What to tell about the bytes of a source: an encoding other than UTF-8, zero bytes. Reports `not-utf-8`, `zero-bytes`. */
export function encodingFindings(file: string, { encoding, zeroBytes }: DecodedText): Finding[] {
  const place = { file, line: 1, column: 1, offset: 0 }
  return [
    ...(encoding === 'utf-8' ? [] : [{ rule: 'not-utf-8', place, details: { encoding } }]),
    ...(zeroBytes === 0 ? [] : [{ rule: 'zero-bytes', place, details: { count: zeroBytes } }]),
  ]
}
