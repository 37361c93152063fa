import { type Comparison, sectionsIn } from '../../src/site/comparison.ts'
import { comparisonWords } from '../../src/site/comparison-words.ts'
import { type ContentsEntry, contentsOfParts } from '../../src/site/contents-entry.ts'
import type { YearThemePage } from '../../src/site/page.ts'
import { countPieces } from '../../src/site/theme-part.ts'
import type { Voice } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { aloneId, idIn, pairId } from '../comparison-ids.ts'
import { pairHeading } from './compared-pair.tsx'
import { EntryList, FoldedList } from './contents.tsx'

/** What stands on a page of one theme in one year: the pairs first, then each voice that is heard on its own. */
export function YearThemeContents({ page }: { page: YearThemePage }) {
  return (
    <nav class="contents" aria-labelledby="inhoud_kop">
      <h2 id="inhoud_kop">{words.site.onThisPage}</h2>
      <ol>
        {page.comparisons.map(comparison => (
          <ComparisonEntry comparison={comparison} />
        ))}
        {voicesAlone(page).map(voice => (
          <VoiceEntry voice={voice} />
        ))}
      </ol>
    </nav>
  )
}

/** The voices that no comparison shows, without the parts that one shows. */
export function voicesAlone({ voices, comparisons }: YearThemePage): readonly Voice[] {
  const compared = new Set(comparisons.flatMap(sectionsIn).map(({ publication }) => publication))
  return voices
    .map(voice => ({ ...voice, parts: voice.parts.filter(({ publication }) => !compared.has(publication)) }))
    .filter(({ parts, absence }) => parts.length > 0 || absence !== null)
}

function ComparisonEntry({ comparison }: { comparison: Comparison }) {
  const { pairs, alone } = comparison
  const entries = pairs.map((pair, index) => ({
    id: pairId(comparison, index + 1),
    text: pairHeading(pair),
    entries: [],
  }))
  const others = (['promised', 'done'] as const)
    .filter(voice => alone[voice].length > 0)
    .map(
      (voice): ContentsEntry => ({
        id: aloneId(comparison, voice),
        text: comparisonWords.alone[voice].title,
        entries: [],
      }),
    )
  return (
    <li>
      <a href={`#${idIn(comparison, 'kop')}`}>{comparisonWords.title}</a>{' '}
      <span class="quiet">{comparisonWords.pairs(pairs.length)}</span>
      <EntryList entries={[...entries, ...others]} to={id => `#${id}`} />
    </li>
  )
}

function VoiceEntry({ voice: { kind, parts, absence } }: { voice: Voice }) {
  return (
    <li>
      <a href={`#stem_${kind}`}>{words.voices[kind].voice}</a>{' '}
      <span class="quiet">{absence ? words.absences[absence.reason].short : words.site.parts(countPieces(parts))}</span>
      <FoldedList
        entries={contentsOfParts(parts)}
        to={id => `#${id}`}
        say={text => words.yearTheme.said(text, words.voices[kind].voice)}
      />
    </li>
  )
}
