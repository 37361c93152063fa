import { attributeWords } from './attribute-words.ts'
import { braceGroupAt } from './brace-group.ts'
import type { InlineRule, InlineState } from './markdown-it.ts'
import { isSafeAddress } from './safe-address.ts'

const noteReference = /\[\^([^\s[\]]+)\]/y

/** What begins with a bracket: a note marker `[^12]`, a link `[text](address)`, a phrase `[Right to Challenge]{taal=en}`. */
export const bracketRule: InlineRule = {
  name: 'brackets',
  parse(state) {
    if (state.src[state.pos] !== '[') return false
    return readNoteReference(state) || readLink(state) || readPhrase(state)
  },
}

function readNoteReference(state: InlineState): boolean {
  noteReference.lastIndex = state.pos
  const [raw, identifier] = noteReference.exec(state.src) ?? []
  if (!raw || !identifier || state.pos + raw.length > state.posMax) return false
  const token = state.push('note_reference', '', 0)
  token.markup = raw
  token.content = identifier
  state.pos += raw.length
  return true
}

function readLink(state: InlineState): boolean {
  const close = closeOf(state)
  if (close === null || state.src[close + 1] !== '(' || state.linkLevel > 0) return false
  const from = skipWhiteSpace(state.src, close + 2)
  const { ok, pos, str } = state.md.helpers.parseLinkDestination(state.src, from, state.posMax)
  const end = ok ? skipWhiteSpace(state.src, pos) : from
  if (state.src[end] !== ')' || end >= state.posMax)
    return ok && refuse(state, 'unsupported-markdown', state.src.slice(close, end + 1))
  if (!isSafeAddress(str)) return refuse(state, 'unsafe-link', str)
  pushSpan(state, 'link', close, end + 1, ok ? str : '')
  state.pos = end + 1
  return true
}

function readPhrase(state: InlineState): boolean {
  const close = closeOf(state)
  if (close === null || state.src[close + 1] !== '{') return false
  const group = braceGroupAt(state.src.slice(0, state.posMax), close + 1)
  const [word, ...others] = group?.words ?? []
  if (!group || word?.key !== 'taal') return false
  if (!word.value || !attributeWords.phrase.taal?.test(word.value) || others.length > 0)
    return refuse(state, 'attribute-value', group.raw, { key: 'taal' })
  const end = close + 1 + group.raw.length
  pushSpan(state, 'phrase', close, end, word.value)
  state.pos = end
  return true
}

/** Leaves a mark for the reader of the block to report; the text itself stays as it is written. */
function refuse(state: InlineState, rule: string, quote: string, details: Record<string, string> = {}): false {
  const token = state.push('refused', '', 0)
  token.info = rule
  token.content = quote
  token.meta = details
  return false
}

function pushSpan(state: InlineState, type: 'link' | 'phrase', close: number, end: number, value: string): void {
  const { posMax } = state
  state.push(`${type}_open`, '', 1).info = value
  state.pos += 1
  state.posMax = close
  state.linkLevel += type === 'link' ? 1 : 0
  state.md.inline.tokenize(state)
  state.linkLevel -= type === 'link' ? 1 : 0
  state.posMax = posMax
  state.push(`${type}_close`, '', -1).markup = state.src.slice(close, end)
}

/** The closing bracket of the one at hand. All are matched at once: a megabyte of brackets costs one look. */
function closeOf(state: InlineState): number | null {
  const { brackets } = state.env as { readonly brackets: WeakMap<InlineState, ReadonlyMap<number, number>> }
  const known = brackets.get(state) ?? matchBrackets(state.src)
  brackets.set(state, known)
  const close = known.get(state.pos)
  return close !== undefined && close < state.posMax ? close : null
}

function matchBrackets(text: string): ReadonlyMap<number, number> {
  const matches = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (mark === '[') open.push(index)
    const start = mark === ']' ? open.pop() : undefined
    if (start !== undefined) matches.set(start, index)
  }
  return matches
}

function skipWhiteSpace(text: string, from: number): number {
  let position = from
  while (' \t\n'.includes(text[position] ?? '.')) position += 1
  return position
}
