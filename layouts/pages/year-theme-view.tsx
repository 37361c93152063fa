import { themeAddress } from '../../src/site/address.ts'
import { contentsOfParts } from '../../src/site/contents-entry.ts'
import type { YearThemePage } from '../../src/site/page.ts'
import { countPieces } from '../../src/site/theme-part.ts'
import type { Voice } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceNotice } from '../components/absence-notice.tsx'
import { FoldedList } from '../components/contents.tsx'
import { InShort } from '../components/in-short.tsx'
import { ThemeParts } from '../components/theme-parts.tsx'
import { VoiceName } from '../components/voice-name.tsx'
import { useHref } from '../on-site.ts'

/** One theme in one year, in up to three voices: the heart of the site. */
export function YearThemeView({ page }: { page: YearThemePage }) {
  const spoken = page.voices.filter(({ parts }) => parts.length > 0)
  return (
    <div class="sheet">
      <h1>{page.heading}</h1>
      <div class="beside">
        <p>{page.theme.description}</p>
        <VoiceMenu voices={page.voices} />
        <OtherYears page={page} />
      </div>
      <div class="text">
        <InShort summary={page.inShort} />
        {spoken.length === 1 && spoken[0] && (
          <p class="notice">{words.yearTheme.only(words.voices[spoken[0].kind].voice)}</p>
        )}
        {page.voices.map(voice => (
          <VoiceText voice={voice} />
        ))}
      </div>
    </div>
  )
}

function VoiceMenu({ voices }: { voices: readonly Voice[] }) {
  return (
    <nav class="contents" aria-labelledby="inhoud_kop">
      <h2 id="inhoud_kop">{words.yearTheme.contents}</h2>
      <ol>
        {voices.map(({ kind, parts, absence }) => (
          <li>
            <a href={`#stem_${kind}`}>{words.voices[kind].voice}</a>{' '}
            <span class="quiet">
              {absence ? words.absences[absence.reason].short : words.site.parts(countPieces(parts))}
            </span>
            <FoldedList entries={contentsOfParts(parts)} to={id => `#${id}`} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function VoiceText({ voice: { kind, parts, absence } }: { voice: Voice }) {
  return (
    <section class={`voice-text ${kind}`} aria-labelledby={`stem_${kind}`}>
      <h2 id={`stem_${kind}`}>
        <VoiceName kind={kind} />
      </h2>
      {absence ? <AbsenceNotice absence={absence} /> : <ThemeParts parts={parts} />}
    </section>
  )
}

function OtherYears({ page }: { page: YearThemePage }) {
  const href = useHref()
  const links = [page.earlier, page.later].filter(link => link !== null)
  return (
    <nav aria-label={words.yearTheme.otherYears}>
      <ul class="years">
        {links.map(({ text, address }) => (
          <li>
            <a href={href(address)}>{text}</a>
          </li>
        ))}
        <li>
          <a href={href(themeAddress(page.theme.slug))}>{words.theme.title(page.theme.name)}</a>
        </li>
      </ul>
    </nav>
  )
}
