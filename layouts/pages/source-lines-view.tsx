import { wholeAddress } from '../../src/site/address.ts'
import type { SourceLinesPage } from '../../src/site/page.ts'
import type { SourceLine } from '../../src/site/source-account.ts'
import { sourceLineWords as say } from '../../src/site/source-line-words.ts'
import { words } from '../../src/site/words.ts'
import { TextStatus } from '../components/facts.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { WideRegion } from '../components/wide-region.tsx'
import { useHref } from '../on-site.ts'

/** Every line of a source with the role it got and the rule that decided. */
export function SourceLinesView({ page }: { page: SourceLinesPage }) {
  const { heading, publication, part, parts } = page
  const href = useHref()
  const whole = href(wholeAddress(publication))
  const repeated = repeatedIn(part.lines.map(({ start }) => start))
  return (
    <div class="sheet">
      <h1>{heading}</h1>
      <TextStyle />
      <div class="beside">
        <TextStatus publication={publication} />
        {parts.length > 1 && (
          <nav aria-label={say.parts}>
            <ul class="years">
              {parts.map(({ text, address }) => (
                <li>
                  <a href={href(address)} aria-current={address === page.address ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <div class="text">
        <p>{say.intro}</p>
        <WideRegion labelledBy="regels_bijschrift">
          <table>
            <caption id="regels_bijschrift">{say.caption(part.first, part.last)}</caption>
            <thead>
              <tr>
                {say.columns.map(column => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>{part.lines.map(line => lineRow(line, { whole, isRepeated: repeated.has(line.start) }))}</tbody>
          </table>
        </WideRegion>
      </div>
    </div>
  )
}

function repeatedIn(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(texts.filter(text => seen.size === seen.add(text).size))
}

interface LineLinks {
  readonly whole: string
  /** Whether another line begins in the same words, so that its link must be told apart (WCAG 2.4.9). */
  readonly isRepeated: boolean
}

function lineRow({ line, role, reason, start, id }: SourceLine, { whole, isRepeated }: LineLinks) {
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>{role}</td>
      <td>{reason || <span class="said">{words.text.emptyCell}</span>}</td>
      <td class={id === null ? undefined : 'loose'}>
        {id === null ? (
          start || <span class="said">{words.text.emptyCell}</span>
        ) : (
          <a href={`${whole}#${id}`}>{isRepeated ? say.ofLine(start, line) : start}</a>
        )}
      </td>
    </tr>
  )
}
