import { slugOf } from '../../src/document/slug-of.ts'
import { indexWords } from '../../src/site/index-words.ts'
import type { CitationsPage, CitedEntry, CitedGroup } from '../../src/site/indexes/index-page.ts'
import { ExternalLink } from '../components/inlines.tsx'
import { IndexSheet, type SheetHeading } from './index-sheet.tsx'
import { PlaceList } from './place-list.tsx'

const say = indexWords.citations

/** *Verwijzingen*: every official paper that is cited, by dossier, with where and how it is cited. */
export function CitationsView({ page }: { page: CitationsPage }) {
  return (
    <IndexSheet page={page} groups={headingsOf(page)}>
      {page.series.map(({ id, name, groups }) => (
        <section>
          <h2 id={id}>{name}</h2>
          {groups.map(group => (
            <section class="entry">
              {group.heading !== null && <h3 id={anchorOf(group)}>{group.heading}</h3>}
              <ul class="papers">
                {group.entries.map(entry => (
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

/** The series, each with its dossiers; of one series only those, because a list with one line at its top says nothing. */
function headingsOf({ series }: CitationsPage): readonly SheetHeading[] {
  const [only, ...others] = series
  if (only && others.length === 0) return dossiersIn(only.groups)
  return series.map(({ id, name, groups }) => ({ id, text: name, below: dossiersIn(groups) }))
}

function dossiersIn(groups: readonly CitedGroup[]): readonly SheetHeading[] {
  return groups.flatMap(group => (group.heading === null ? [] : [{ id: anchorOf(group), text: group.heading }]))
}

function anchorOf({ dossier }: CitedGroup): string {
  return `dossier-${slugOf(dossier || 'zonder')}`
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
