import { placeOf } from './place-of.ts'
import type { Span } from './span.ts'

const visible = '[^\\s<>"“”„«»\\u{fffc}]'
const notInWord = '(?<![\\p{L}\\p{N}@./_+-])'
const domain = '(?:[a-z0-9-]{1,63}\\.){1,4}'
// `https://vng.nl/x` · `www.vng.nl` · `vng.nl/nieuws/x`
const domainPath = `${domain}(?:nl|eu|com|org|net|info|be|de|int)\\/`
// `data.overheid.nl`: in lower case, as `MijnOverheid.nl` is a name, and not on a word (`be`, `de`, `net`, `info`)
const bare = new RegExp(`${notInWord}${domain}(?:nl|eu|com|org)(?![\\p{L}\\p{N}@/_-]|\\.[\\p{L}\\p{N}])`, 'gu')
const address = new RegExp(`${notInWord}(?:https?:\\/\\/|www\\.|${domainPath})${visible}{1,2000}`, 'giu')
const mail = new RegExp(`${notInWord}[\\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24}(?![\\p{L}\\p{N}@])`, 'giu')
// A link written as in Markdown: `[vng.nl](https://www.vng.nl)`
const bracketed = /\[([^[\]]{1,300})\]\((https?:\/\/[^\s()<>]{1,2000})\)/gi
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

// What every address has somewhere, and hardly any other text: looked for first, as that takes a twentieth of the time
const signOfLink = /@|:\/\/|www\.|\.(?:nl|eu|com|org|net|info|be|de|int)/i

/** Addresses of pages and of mailboxes printed in a text. */
export function findLinks(text: string): readonly Span[] {
  if (!signOfLink.test(text)) return []
  const links = [...findBracketed(text), ...findAddresses(text), ...findMail(text)].sort((a, b) => a.start - b.start)
  let end = 0
  return links.filter(link => {
    if (link.start < end) return false
    end = link.until
    return true
  })
}

/** `until` is where the next link may start: after the whole of a bracketed one. */
interface FoundLink extends Span {
  readonly until: number
}

function findBracketed(text: string): readonly FoundLink[] {
  return [...text.matchAll(bracketed)].flatMap(match => {
    const [whole, name = '', url = ''] = match
    return linkAt(match.index + 1, name, url, match.index + whole.length)
  })
}

function findAddresses(text: string): readonly FoundLink[] {
  return [...text.matchAll(address), ...text.matchAll(bare)].flatMap(match => {
    const printed = withoutTail(match[0])
    const url = /^https?:/i.test(printed) ? printed : `https://${printed}`
    return linkAt(match.index, printed, url, match.index + printed.length)
  })
}

function findMail(text: string): readonly FoundLink[] {
  return [...text.matchAll(mail)].flatMap(match =>
    linkAt(match.index, match[0], `mailto:${match[0]}`, match.index + match[0].length),
  )
}

function linkAt(start: number, printed: string, url: string, until: number): readonly FoundLink[] {
  if (!URL.canParse(url) || !/[^.]\.[^.]/.test(url)) return []
  const wrap: Span['wrap'] = children => ({ type: 'link', url, recognised: true, children, ...placeOf(children) })
  return [{ start, end: start + printed.length, until, wrap }]
}

/** The address without the punctuation of the sentence around it; a bracket goes when it was not opened inside. */
function withoutTail(printed: string): string {
  let end = printed.length
  for (; end > 0; end--) {
    const last = printed[end - 1] ?? ''
    const opener = closers[last]
    const isTail = opener ? !isOpened(printed.slice(0, end), opener, last) : /[.,;:!?'’‘*_|–—-]/u.test(last)
    if (!isTail) break
  }
  return printed.slice(0, end)
}

function isOpened(printed: string, opener: string, closer: string): boolean {
  return printed.split(opener).length >= printed.split(closer).length
}
