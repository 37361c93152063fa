import fc from 'fast-check'

/** Ways in which a source text comes in other than it was: scrapers, converters and copying hands. */
const mutations: Readonly<Record<string, (text: string, share: number) => string>> = {
  none: text => text,
  cut: (text, share) => text.slice(0, Math.floor(text.length * share)),
  tail: (text, share) => text.slice(Math.floor(text.length * share)),
  shuffle: (text, share) => rotate(text.split('\n'), share).join('\n'),
  reverse: text => text.split('\n').reverse().join('\n'),
  double: text =>
    text
      .split('\n')
      .flatMap(line => [line, line])
      .join('\n'),
  withoutBlanks: text => text.replaceAll(/\n\s*\n/g, '\n'),
  withBlanks: text => text.replaceAll('\n', '\n\n\n'),
  carriageReturns: text => text.replaceAll('\n', '\r\n'),
  oldMac: text => text.replaceAll('\n', '\r'),
  wrapped: (text, share) => wrap(text, 40 + Math.floor(share * 60)),
  upperCase: text => text.toUpperCase(),
  lowerCase: text => text.toLowerCase(),
  withoutPoints: text => text.replaceAll(/[.,;:]/g, ''),
  formFeeds: (text, share) => text.replaceAll('\n\n', (_, at: number) => (at % 7 < share * 7 ? '\n\f' : '\n\n')),
  noBreakSpaces: text => text.replaceAll(' ', '\u00a0'),
  tabs: text => text.replaceAll(' ', '\t'),
  zeros: (text, share) => text.replaceAll(/e/g, (letter, at: number) => (at % 50 < share * 5 ? '\0' : letter)),
  numbered: text =>
    text
      .split('\n')
      .map((line, index) => (index % 5 ? line : `${index % 13}. ${line}`))
      .join('\n'),
  bulleted: text =>
    text
      .split('\n')
      .map((line, index) => (index % 3 ? line : `• ${line}`))
      .join('\n'),
  pipes: text => text.replaceAll(/, /g, ' | '),
}

/** How a text may be written to bytes. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  utf8: text => Buffer.from(text, 'utf8'),
  utf8WithMark: text => Buffer.from(`\ufeff${text}`, 'utf8'),
  utf16: text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16WithoutMark: text => Buffer.from(text, 'utf16le'),
  windows1252: text => Buffer.from(text, 'latin1'),
}

/** Bytes of one of the given texts after one to three mutations, in one of the encodings. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<Uint8Array> {
  const mutation = fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.double({ min: 0, max: 1, noNaN: true }))
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...Object.keys(encodings)),
    )
    .map(([text, chosen, encoding]) => {
      const mutated = chosen.reduce((read, [name, share]) => mutations[name]?.(read, share) ?? read, text)
      return encodings[encoding]?.(mutated) ?? Buffer.from(mutated)
    })
}

const pieces = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\f',
  '|',
  '---|---',
  '•',
  '- ',
  '– ',
  '1. ',
  '2. ',
  'a) ',
  '1',
  '12',
  '2020',
  'Tabel 1 ',
  'Figuur 2. Kop',
  'Inhoudsopgave',
  '.....',
  '€ 1.000',
  'woord',
  'Woord',
  'zin.',
  'zin.1',
  '(',
  ')',
  '[1]',
  '*',
  '**',
  'CO2-',
  '-antistoffen',
  'maatreg-',
  'len',
  'X',
  'Licence',
  'https://a.nl/b',
  'info@a.nl',
  '2514 JS Den Haag',
  'ë',
  '\ud83d\ude00',
  '\ud800',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\0',
  '#',
  '^^',
  '{x}',
  'Wat wil het kabinet?',
  'Kamerstukken II 2019/20, 35570 VII, nr. 8',
] as const

/** Texts of up to some 5 kB made of what sources are made of, in any order, and of anything at all. */
export function randomText(): fc.Arbitrary<Uint8Array> {
  const assembled = fc.array(fc.constantFrom(...pieces), { maxLength: 600 }).map(parts => Buffer.from(parts.join('')))
  const lines = fc
    .array(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), { maxLength: 120 })
    .map(rows => Buffer.from(rows.map(row => row.join(' ')).join('\n')))
  return fc.oneof(
    { weight: 4, arbitrary: lines },
    { weight: 3, arbitrary: assembled },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2000 }).map(text => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 5000 }) },
  )
}

function rotate(lines: readonly string[], share: number): string[] {
  const step = 1 + Math.floor(share * 20)
  const columns = Array.from({ length: step }, (_, column) => lines.filter((__, index) => index % step === column))
  return columns.flat()
}

function wrap(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), '$1\n')
}
