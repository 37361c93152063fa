import { textOf } from '../../src/document/text-of.ts'
import { yearThemeAddress } from '../../src/site/address.ts'
import type { ThemePage } from '../../src/site/page.ts'
import type { Voice } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceNotice } from '../components/absence-notice.tsx'
import { InShort } from '../components/in-short.tsx'
import { ThemeYears } from '../components/theme-years.tsx'
import { VoiceName } from '../components/voice-name.tsx'
import { useHref } from '../on-site.ts'

/** One theme through the years. */
export function ThemeView({ page }: { page: ThemePage }) {
  return (
    <div class="sheet">
      <h1>{page.heading}</h1>
      <div class="text">
        <InShort summary={page.inShort} />
        <p class="lead">{page.theme.description}</p>
        <ThemeYears page={page} />
        {page.voices
          .filter(({ voices }) => voices.some(saysMore))
          .map(({ year, voices }) => (
            <YearOfTheme page={page} year={year} voices={voices} />
          ))}
      </div>
    </div>
  )
}

// The table says already why a year is silent; an editor's explanation says more.
function saysMore({ absence }: Voice): boolean {
  return absence === null || absence.explanation !== null
}

function YearOfTheme({ page, year, voices }: { page: ThemePage; year: number; voices: readonly Voice[] }) {
  const href = useHref()
  const isSpoken = voices.some(({ parts }) => parts.length > 0)
  return (
    <section class="year-of-theme" aria-labelledby={`jaar_${year}_kop`}>
      <h2 id={`jaar_${year}_kop`}>{year}</h2>
      <div class="year-voices">
        {voices.filter(saysMore).map(voice => (
          <VoiceOfYear voice={voice} />
        ))}
      </div>
      {isSpoken && (
        <p>
          <a class="button" href={href(yearThemeAddress(year, page.theme.slug))}>
            {words.theme.read(page.theme.name, year)}
          </a>
        </p>
      )}
    </section>
  )
}

function VoiceOfYear({ voice: { kind, parts, absence } }: { voice: Voice }) {
  return (
    <div class={kind}>
      <h3>
        <VoiceName kind={kind} />
      </h3>
      {absence ? (
        <AbsenceNotice absence={absence} />
      ) : (
        <ul>
          {parts.map(({ section }) => (
            <li>{textOf(section.heading)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
