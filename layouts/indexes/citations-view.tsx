import { indexWords } from '../../src/site/index-words.ts'
import type { CitationsPage, CitedEntry } from '../../src/site/indexes/index-page.ts'
import { ExternalLink } from '../components/inlines.tsx'
import { IndexSheet } from './index-sheet.tsx'
import { PlaceList } from './place-list.tsx'

const say = indexWords.citations

/** *Verwijzingen*: every official paper that is cited, by dossier, with where and how it is cited. */
export function CitationsView({ page }: { page: CitationsPage }) {
  return (
    <IndexSheet page={page} groups={page.series.map(({ id, name }) => ({ id, text: name }))}>
      {page.series.map(({ id, name, groups }) => (
        <section>
          <h2 id={id}>{name}</h2>
          {groups.map(({ heading, entries }) => (
            <section class="entry">
              {heading !== null && <h3>{heading}</h3>}
              <ul class="papers">
                {entries.map(entry => (
                  <Paper entry={entry} series={name} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </IndexSheet>
  )
}

function Paper({ entry, series }: { entry: CitedEntry; series: string }) {
  const { name, url, sessions, printed, spots } = entry
  const official = say.official(name.startsWith(series) ? name : `${series} ${name}`)
  return (
    <li>
      <p class="meaning">{name}</p>
      {sessions.length > 1 && <p class="notice">{say.sessions(sessions.join(' en '))}</p>}
      <p class="quiet">
        {say.printed} {printed.map(text => `‘${text}’`).join('; ')}
      </p>
      <p class="places">{url === null ? say.noLink : <ExternalLink url={url}>{official}</ExternalLink>}</p>
      <PlaceList label={say.citedAt} places={spots} />
    </li>
  )
}
