import { yearThemeAddress } from '../../src/site/address.ts'
import { chartWords } from '../../src/site/chart-words.ts'
import type { VoiceDigest } from '../../src/site/digest/theme-digest.ts'
import { feedAddress } from '../../src/site/metadata/feed-address.ts'
import { metadataWords } from '../../src/site/metadata-words.ts'
import type { ThemePage } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceNotice } from '../components/absence-notice.tsx'
import { InShort } from '../components/in-short.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { ThemeYears } from '../components/theme-years.tsx'
import { VoiceName } from '../components/voice-name.tsx'
import { useHref } from '../on-site.ts'

/** More parts than this are counted in place of named: the page of each year names them. */
const mostParts = 500

/** One theme through the years. */
export function ThemeView({ page }: { page: ThemePage }) {
  const href = useHref()
  return (
    <div class="sheet short-first">
      <h1>{page.heading}</h1>
      <TextStyle />
      <div class="text">
        <InShort summary={page.inShort} />
        <p>{page.theme.description}</p>
      </div>
      <div class="beside">
        <YearMenu page={page} />
        <p>
          <a href={href(feedAddress(page.theme.slug))}>{metadataWords.feed.themeLink(page.theme.name)}</a>
        </p>
      </div>
      <div class="text whole-width">
        <ThemeYears page={page} />
        {yearsToShow(page).map(({ year, voices }) => (
          <YearOfTheme page={page} year={year} voices={voices} />
        ))}
      </div>
    </div>
  )
}

function YearMenu({ page }: { page: ThemePage }) {
  const years = yearsToShow(page)
  return (
    <nav class="contents" aria-labelledby="inhoud_kop">
      <h2 id="inhoud_kop">{words.site.onThisPage}</h2>
      <ol>
        <li>
          <a href="#hoeveel_kop">{chartWords.theme.title(page.theme.name)}</a>
        </li>
      </ol>
      {years.length > 0 && (
        <ul class="years">
          {years.map(({ year }) => (
            <li>
              <a href={`#jaar_${year}_kop`}>{words.theme.inYear(year)}</a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

/** The newest first: of many years they are what is looked for. */
function yearsToShow({ voices }: ThemePage): ThemePage['voices'] {
  return voices.filter(one => one.voices.some(saysMore)).toReversed()
}

function hasManyParts({ voices }: ThemePage): boolean {
  const counts = voices.flatMap(one => one.voices.map(({ parts }) => parts.length))
  return counts.reduce((sum, count) => sum + count, 0) > mostParts
}

// The table says already why a year is silent; an editor's explanation says more.
function saysMore({ absence }: VoiceDigest): boolean {
  return absence === null || absence.explanation !== null
}

function YearOfTheme({ page, year, voices }: { page: ThemePage; year: number; voices: readonly VoiceDigest[] }) {
  const href = useHref()
  const isSpoken = voices.some(({ parts }) => parts.length > 0)
  return (
    <section class="year-of-theme" aria-labelledby={`jaar_${year}_kop`}>
      <h2 id={`jaar_${year}_kop`}>{year}</h2>
      <div class="year-voices">
        {voices.filter(saysMore).map(voice => (
          <VoiceOfYear
            voice={voice}
            year={year}
            address={hasManyParts(page) ? null : yearThemeAddress(year, page.theme.slug)}
          />
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

interface VoiceOfYearProps {
  readonly voice: VoiceDigest
  readonly year: number
  /** The page where its parts stand; null when they are only counted. */
  readonly address: string | null
}

function VoiceOfYear({ voice: { kind, parts, pieces, absence }, year, address }: VoiceOfYearProps) {
  const href = useHref()
  return (
    <div class={kind}>
      <h3>
        <VoiceName kind={kind} />
      </h3>
      {absence && <AbsenceNotice absence={absence} kind={kind} year={year} />}
      {!absence && address === null && <p>{words.site.parts(pieces)}</p>}
      {!absence && address !== null && (
        <ul class="loose">
          {parts.map(({ heading, id }) => (
            <li>
              <a
                href={href(id ? `${address}#${id}` : address)}
                aria-label={words.theme.part(heading, words.voices[kind].voice, year)}
              >
                {heading}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
