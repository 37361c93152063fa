import type { PairedVoice } from '../../src/document/pairing.ts'
import type { ComparedPair, Elsewhere, PairSide } from '../../src/site/comparison.ts'
import { comparisonWords } from '../../src/site/comparison-words.ts'
import { withWholeAmounts } from '../../src/site/number-words.ts'
import type { OwnSection } from '../../src/site/own-sections.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'
import type { SharedCopy } from '../shared-copy.ts'
import { ComparedSection, headingIdOf } from './compared-section.tsx'

interface PairProps {
  readonly pair: ComparedPair
  readonly id: string
  readonly at: number
  readonly count: number
  readonly shared: Readonly<Record<PairedVoice, SharedCopy>>
}

/** What was promised and what was done about it: side by side where there is room, one after the other always. */
export function ComparedPairView({ pair, id, at, count, shared }: PairProps) {
  const { promised, done } = pair
  return (
    <section class="pair" aria-labelledby={id}>
      <h3 id={id}>
        <span class="pair-count">{comparisonWords.pair(at, count)}</span> {pairHeading(pair)}
      </h3>
      <p class="pair-what">
        {comparisonWords.whatItIs(sizeOf(promised), sizeOf(done))} <strong>{comparisonWords.reason}</strong>{' '}
        {withWholeAmounts(pair.reason ?? ownReason(pair))}
      </p>
      <div class="sides">
        <Side voice="promised" side={promised} answers={done} shared={shared.promised} />
        <Side voice="done" side={done} answers={promised} shared={shared.done} />
      </div>
    </section>
  )
}

/** How a pair is called: by the heading of its promise, or of its answer where the promise stands elsewhere. */
export function pairHeading({ promised, done }: ComparedPair): string {
  const side = promised.shown.length > 0 ? promised : done
  const first = side.shown[0]?.name ?? ''
  return side.shown.length > 1 ? words.chapter.andMore(first) : first
}

function sizeOf({ shown, elsewhere }: PairSide): number {
  return shown.length + elsewhere.length
}

function ownReason({ promised, done }: ComparedPair): string {
  const headings = [promised, done].map(({ shown, elsewhere }) => shown[0]?.heading ?? elsewhere[0]?.name)
  return headings[0] === headings[1] ? comparisonWords.sameHeading : comparisonWords.byEditor
}

interface SideProps {
  readonly voice: PairedVoice
  readonly side: PairSide
  readonly answers: PairSide
  readonly shared: SharedCopy
}

function Side({ voice, side, answers, shared }: SideProps) {
  return (
    <div class="side">
      {side.shown.map(section => (
        <ComparedSection of={section} shared={shared}>
          <AcrossLinks voice={voice} to={answers.shown} />
        </ComparedSection>
      ))}
      <ElsewhereList voice={voice} sections={side.elsewhere} />
    </div>
  )
}

function AcrossLinks({ voice, to }: { voice: PairedVoice; to: readonly OwnSection[] }) {
  if (to.length === 0) return null
  const say = voice === 'promised' ? comparisonWords.toAnswer : comparisonWords.toPromise
  return (
    <ul class="across" data-alleen-scherm="">
      {to.map(section => (
        <li>
          <a href={`#${headingIdOf(section)}`}>{say(section.name)}</a>
        </li>
      ))}
    </ul>
  )
}

function ElsewhereList({ voice, sections }: { voice: PairedVoice; sections: readonly Elsewhere[] }) {
  const href = useHref()
  if (sections.length === 0) return null
  return (
    <div class="absence">
      <p>{comparisonWords.elsewhere[voice]}</p>
      <ul>
        {sections.map(({ kind, name, theme, address }) => (
          <li>
            <a href={href(address)}>
              {comparisonWords.elsewhereLink(
                name,
                words.voices[kind].voice,
                theme ? comparisonWords.elsewhereTheme(theme.name) : comparisonWords.elsewhereText,
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
