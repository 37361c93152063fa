import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { writtenLinks } from './written-links.ts'

/** See `docs/rules/vague-link-text.md`. */
export const vagueLinkText: ChapterRule = {
  id: 'vague-link-text',
  severity: 'error',
  criteria: ['WCAG 2.4.4', 'WCAG 2.4.9'],
  message: 'deze linktekst zegt niet waar de link heen gaat: "{quote}"',
  help: 'maak de woorden tot link die zeggen wat er staat, zoals de titel van de pagina',
  looksAt: 'chapter',
  *check(document) {
    for (const link of writtenLinks(document)) {
      const text = textOf(link)
      if (vague.test(text.trim())) yield { rule: this.id, place: link.place, quote: text }
    }
  },
}

const vague =
  /^(?:(?:klik|lees|kijk|zie|ga) )?(?:hier|verder|meer|hieronder|link|(?:deze|de|dit) (?:link|pagina|site|website|document))\.?$|^[\W\d_]*$/iu
