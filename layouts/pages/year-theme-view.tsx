import { themeAddress } from '../../src/site/address.ts'
import type { YearThemePage } from '../../src/site/page.ts'
import type { Voice } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceNotice } from '../components/absence-notice.tsx'
import { ComparisonView } from '../components/comparison-view.tsx'
import { InShort } from '../components/in-short.tsx'
import { NearestLinks } from '../components/nearest-links.tsx'
import { OtherYears } from '../components/other-years.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { ThemeParts } from '../components/theme-parts.tsx'
import { VoiceName } from '../components/voice-name.tsx'
import { voicesAlone, YearThemeContents } from '../components/year-theme-contents.tsx'

/** One theme in one year, in up to three voices: the heart of the site. */
export function YearThemeView({ page }: { page: YearThemePage }) {
  return (
    <div class="sheet short-first">
      <h1>{page.heading}</h1>
      <TextStyle />
      <div class="text">
        <InShort summary={page.inShort} ofReaction={onlyVoice(page.voices)?.kind === 'reaction'} />
        <p>{page.theme.description}</p>
        <OneVoice voices={page.voices} />
        {page.areHeadings && <p class="notice">{words.yearTheme.headings}</p>}
      </div>
      <div class="beside">
        <YearThemeContents page={page} />
        <OtherYears
          label={words.yearTheme.otherYears}
          links={[
            page.earlier,
            page.later,
            { text: words.theme.title(page.theme.name), address: themeAddress(page.theme.slug) },
          ]}
        />
      </div>
      <div class="text whole-width">
        {page.comparisons.map(comparison => (
          <ComparisonView comparison={comparison} />
        ))}
        {voicesAlone(page).map(voice => (
          <VoiceText voice={voice} page={page} />
        ))}
      </div>
    </div>
  )
}

function OneVoice({ voices }: { voices: readonly Voice[] }) {
  const only = onlyVoice(voices)
  if (!only) return null
  return <p class="notice">{words.yearTheme.only(words.voices[only.kind].voice)}</p>
}

function onlyVoice(voices: readonly Voice[]): Voice | null {
  const [only, ...others] = voices.filter(({ parts }) => parts.length > 0)
  return only && others.length === 0 ? only : null
}

function VoiceText({ voice: { kind, parts, absence }, page }: { voice: Voice; page: YearThemePage }) {
  return (
    <section class={`voice-text ${kind}`} aria-labelledby={`stem_${kind}`}>
      <h2 id={`stem_${kind}`}>
        <VoiceName kind={kind} />
      </h2>
      {absence && (
        <>
          <AbsenceNotice absence={absence} kind={kind} year={page.year} />
          <NearestLinks kind={kind} nearest={page.nearest.get(kind)} />
        </>
      )}
      <ThemeParts parts={parts} />
    </section>
  )
}
