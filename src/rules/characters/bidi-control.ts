import type { FileRule } from '../../document/rule.ts'
import { findCharacters, isOurs } from './find-characters.ts'

/** See `docs/rules/bidi-control.md`. */
export const bidiControl: FileRule = {
  id: 'bidi-control',
  severity: 'error',
  criteria: ['UAX 9', 'CVE-2021-42574'],
  message: 'hier staat een teken dat de leesrichting omkeert ({code})',
  help: 'verwijder het; de tekst kan anders lijken dan zij is',
  looksAt: 'file',
  isSafe: true,
  correct: (_finding, line) => line.replaceAll(unwanted, ''),
  *check({ file, text }) {
    if (!isOurs(file)) return
    for (const found of findCharacters(file, text, unwanted)) yield { rule: this.id, ...found }
  },
}

const unwanted = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
