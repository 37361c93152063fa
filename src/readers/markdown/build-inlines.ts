import type { Finding } from '../../document/finding.ts'
import { joinInlines } from '../../document/join-inlines.ts'
import type { Emphasis, FootnoteReference, ForeignPhrase, Inline, Link, Strong } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import { braceGroupAt } from './brace-group.ts'
import type { InlineText, InlineToken } from './inline-text.ts'
import { labelOf } from './label-of.ts'
import type { Page } from './page.ts'
import { reportBraces } from './read-attributes.ts'

type Span = Emphasis | Strong | Link | ForeignPhrase

/** An open span; `node` makes it when it closes. `null` for one that says what an open one says already. */
interface Frame {
  readonly type: Span['type'] | null
  readonly node: (children: readonly Inline[]) => Span
  readonly children: Inline[]
}

/** Code, struck text and HTML. */
const foreignMarkdown = /`+|~~|<(?:[a-z][^\s<>]{0,20}|[/!?])/i

/** White space that is no single space already: that would be replaced by itself between all words. */
const foldable = / [ \t\v\f]+|[\t\v\f][ \t\v\f]*/g

/** What stands inside a paragraph, heading, caption or cell, as nodes. Adjacent texts are one. */
export function buildInlines(page: Page, text: InlineText): readonly Inline[] {
  const builder = new InlineBuilder(page, text)
  for (const token of text.tokens) builder.take(token)
  return builder.children
}

/**
 * Walks through the tokens with a cursor in the text: every token says how much text it stands for, and so each node
 * knows its place though the parser keeps none.
 */
class InlineBuilder {
  readonly children: Inline[] = []
  private readonly frames: Frame[] = []
  private cursor = 0
  private readonly page: Page
  private readonly text: InlineText

  constructor(page: Page, text: InlineText) {
    this.page = page
    this.text = text
  }

  take(token: InlineToken): void {
    const place = this.page.place(this.text.offsetAt(this.cursor))
    if (token.nesting > 0) this.open(token, place)
    else if (token.nesting < 0) this.close()
    else this.leaf(token, place)
    this.cursor = this.endOf(token)
  }

  private leaf(token: InlineToken, place: Place): void {
    if (token.type === 'text') this.addPlain(token.content, place)
    else if (token.type === 'text_special') this.addSpecial(token, place)
    else if (token.type === 'softbreak') this.addText(' ', place)
    else if (token.type === 'hardbreak') this.add({ type: 'break', place })
    else if (token.type === 'note_reference') this.add(noteReference(token.content, place))
    else if (token.type === 'braces') this.addBraces(token.content, place)
    else if (token.type === 'refused') this.report(token.info, this.cursor, token.content, detailsOf(token))
  }

  /** White space folds. What other Markdown would read into the text is reported once per text. */
  private addPlain(content: string, place: Place): void {
    const found = foreignMarkdown.exec(content)
    if (found) this.report('unsupported-markdown', this.cursor + found.index, found[0])
    this.addText(content.replaceAll(foldable, ' '), place)
  }

  /** A line end that is written as a reference is a break; a reference to nothing stays as written. */
  private addSpecial({ content, markup }: InlineToken, place: Place): void {
    const isNothing = content === '\uFFFD' && !/^&#(?:x0*fffd|0*65533);$/i.test(markup)
    if (content === '\n') this.add({ type: 'break', place })
    else this.addText(isNothing ? markup : content.replaceAll(/[\t\v\f\r]/g, ' '), place)
  }

  private addBraces(raw: string, place: Place): void {
    const group = braceGroupAt(raw, 0)
    if (group) reportBraces(this.page, group, this.text.offsetAt(this.cursor))
    else this.report('unclosed-braces', this.cursor, raw)
    this.addText(raw, place)
  }

  private open(token: InlineToken, place: Place): void {
    if (token.type === 'link_open' && this.isPicture()) this.report('unsupported-markdown', this.cursor - 1, '![')
    const { type, node } = spanOf(token, place)
    const repeated = (type === 'emphasis' || type === 'strong') && this.frames.some(frame => frame.type === type)
    this.frames.push({ type: repeated ? null : type, node, children: [] })
  }

  private close(): void {
    const frame = this.frames.pop()
    if (frame?.type === null) for (const child of frame.children) this.add(child)
    else if (frame) this.add(frame.node(frame.children))
  }

  private isPicture(): boolean {
    const { content } = this.text
    return content[this.cursor - 1] === '!' && content[this.cursor - 2] !== '\\'
  }

  private report(rule: string, position: number, quote: string, details?: Finding['details']): void {
    this.page.report(rule, this.text.offsetAt(position), quote, details)
  }

  private addText(value: string, place: Place): void {
    if (value !== '') this.add({ type: 'text', place, value })
  }

  private add(node: Inline): void {
    const siblings = this.frames.at(-1)?.children ?? this.children
    const last = siblings.at(-1)
    const joined = last && joinInlines(last, node)
    if (joined) siblings.splice(-1, 1, joined)
    else siblings.push(node)
  }

  private endOf(token: InlineToken): number {
    if (token.type === 'softbreak' || token.type === 'hardbreak') return endOfBreak(this.text.content, this.cursor)
    if (token.type === 'text' || token.type === 'braces') return this.cursor + token.content.length
    if (token.type === 'link_open' || token.type === 'phrase_open') return this.cursor + 1
    return this.cursor + token.markup.length
  }
}

function spanOf(token: InlineToken, place: Place): Pick<Frame, 'node'> & { readonly type: Span['type'] } {
  if (token.type === 'em_open') return { type: 'emphasis', node: children => ({ type: 'emphasis', place, children }) }
  if (token.type === 'strong_open') return { type: 'strong', node: children => ({ type: 'strong', place, children }) }
  if (token.type === 'link_open') {
    return { type: 'link', node: children => ({ type: 'link', place, url: token.info, children }) }
  }
  return { type: 'foreignPhrase', node: children => ({ type: 'foreignPhrase', place, lang: token.info, children }) }
}

function detailsOf({ meta }: InlineToken): Finding['details'] {
  return typeof meta?.key === 'string' ? { key: meta.key } : undefined
}

function noteReference(identifier: string, place: Place): FootnoteReference {
  return { type: 'footnoteReference', place, identifier, label: labelOf(identifier) }
}

/** Past the spaces or the backslash before a line end, and the spaces after it. */
function endOfBreak(content: string, from: number): number {
  let position = content.indexOf('\n', from) + 1
  while (content[position] === ' ' || content[position] === '\t') position += 1
  return position
}
