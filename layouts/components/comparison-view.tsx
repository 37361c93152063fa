import type { PairedVoice } from '../../src/document/pairing.ts'
import { publicationAddress } from '../../src/site/address.ts'
import { type Alone, type Comparison, sectionsIn } from '../../src/site/comparison.ts'
import { comparisonWords } from '../../src/site/comparison-words.ts'
import { withWholeAmounts } from '../../src/site/number-words.ts'
import type { OwnSection } from '../../src/site/own-sections.ts'
import { aloneId, idIn, pairId } from '../comparison-ids.ts'
import { CopyContext } from '../copy.ts'
import { useHref } from '../on-site.ts'
import { type SharedCopy, sharedCopyOf } from '../shared-copy.ts'
import { ComparedPairView } from './compared-pair.tsx'
import { ComparedSection, headingIdOf } from './compared-section.tsx'
import { StatusLines } from './facts.tsx'
import { Footnotes } from './notes.tsx'
import { VoiceName } from './voice-name.tsx'

const voices = ['promised', 'done'] as const

type Shared = Readonly<Record<PairedVoice, SharedCopy>>

/** A budget and the report on the same year on one theme: pair by pair, then what has no counterpart. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const { publications, pairs, alone } = comparison
  const sections = sectionsIn(comparison)
  const sharedOf = (voice: PairedVoice) =>
    sharedCopyOf(
      publications[voice],
      sections.filter(one => one.publication === publications[voice]).map(({ section }) => section),
    )
  const shared = { promised: sharedOf('promised'), done: sharedOf('done') }
  return (
    <section class="comparison" aria-labelledby={idIn(comparison, 'kop')}>
      <h2 id={idIn(comparison, 'kop')}>{comparisonWords.title}</h2>
      <p class="lead">{pairs.length === 0 ? comparisonWords.noPairs : comparisonWords.intro}</p>
      <Texts of={publications} />
      {pairs.map((pair, index) => (
        <ComparedPairView
          pair={pair}
          id={pairId(comparison, index + 1)}
          at={index + 1}
          count={pairs.length}
          shared={shared}
        />
      ))}
      {voices.map(voice => (
        <AloneGroup id={aloneId(comparison, voice)} voice={voice} of={alone[voice]} shared={shared[voice]} />
      ))}
      <WithoutText id={idIn(comparison, 'zonder_tekst')} of={comparison.withoutText} />
      <NotYetCompared comparison={comparison} shared={shared} />
      <div class="sides">
        {voices.map(voice => (
          <CopyContext.Provider value={shared[voice].copy}>
            <Footnotes notes={shared[voice].notes} level={3} />
          </CopyContext.Provider>
        ))}
      </div>
    </section>
  )
}

function Texts({ of }: { of: Comparison['publications'] }) {
  const href = useHref()
  return (
    <div class="sides">
      {voices.map(voice => (
        <div class={`status ${of[voice].metadata.kind}`}>
          <p>
            <VoiceName kind={of[voice].metadata.kind} />
          </p>
          <p>
            <a href={href(publicationAddress(of[voice]))}>{of[voice].metadata.title}</a>
          </p>
          <StatusLines publication={of[voice]} />
        </div>
      ))}
    </div>
  )
}

interface AloneProps {
  readonly id: string
  readonly voice: PairedVoice
  readonly of: readonly Alone[]
  readonly shared: SharedCopy
}

function AloneGroup({ id, voice, of, shared }: AloneProps) {
  if (of.length === 0) return null
  const say = comparisonWords.alone[voice]
  return (
    <section class="pair" aria-labelledby={id}>
      <h3 id={id}>{say.title}</h3>
      <p class="pair-what">{say.sentence}</p>
      {of.map(({ section, explanation }) => (
        <ComparedSection of={section} shared={shared}>
          <p class="absence">
            <strong>{comparisonWords.explanation}</strong> {withWholeAmounts(explanation)}
          </p>
        </ComparedSection>
      ))}
    </section>
  )
}

function WithoutText({ id, of }: { id: string; of: readonly OwnSection[] }) {
  const href = useHref()
  if (of.length === 0) return null
  return (
    <section class="pair" aria-labelledby={id}>
      <h3 id={id}>{comparisonWords.withoutText.title}</h3>
      <p class="pair-what">{comparisonWords.withoutText.sentence}</p>
      <ul>
        {of.map(section => (
          <li id={headingIdOf(section)}>
            <VoiceName kind={section.publication.metadata.kind} />{' '}
            <a href={href(section.address)}>
              {comparisonWords.inText(section.name, section.publication.metadata.title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface NotYetProps {
  readonly comparison: Comparison
  readonly shared: Shared
}

function NotYetCompared({ comparison, shared }: NotYetProps) {
  const { unpaired, publications } = comparison
  const id = idIn(comparison, 'niet_vergeleken')
  if (unpaired.length === 0) return null
  return (
    <section class="pair" aria-labelledby={id}>
      <h3 id={id}>{comparisonWords.unpaired.title}</h3>
      <p class="pair-what">{comparisonWords.unpaired.sentence}</p>
      {unpaired.map(section => (
        <ComparedSection
          of={section}
          shared={section.publication === publications.promised ? shared.promised : shared.done}
        />
      ))}
    </section>
  )
}
