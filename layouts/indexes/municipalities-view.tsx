import { indexWords } from '../../src/site/index-words.ts'
import type { Answer, MunicipalitiesPage, PlanAndEffect } from '../../src/site/indexes/index-page.ts'
import { TextStatus } from '../components/facts.tsx'
import { headingClass } from '../heading-class.ts'
import { useHref } from '../on-site.ts'
import { IndexSheet } from './index-sheet.tsx'

const say = indexWords.municipalities

/** *Plan en gevolg voor gemeenten*: per topic the plan, as the reaction tells it, and what it means for municipalities. */
export function MunicipalitiesView({ page }: { page: MunicipalitiesPage }) {
  const groups = page.texts.flatMap(text => text.groups.map(({ id, heading }) => ({ id, text: heading })))
  return (
    <IndexSheet page={page} groups={groups}>
      {page.texts.length === 0 && !page.parts && <p>{indexWords.nothing}</p>}
      {page.texts.map(({ publication, publisher, groups: parts }) => (
        <>
          <TextStatus publication={publication} />
          <p class="notice">{say.warning(publisher)}</p>
          {parts.map(({ heading, id, topics }) => (
            <section>
              <h2 id={id} class={headingClass(heading)}>
                {heading}
              </h2>
              {topics.map(topic => (
                <Topic topic={topic} publisher={publisher} />
              ))}
            </section>
          ))}
        </>
      ))}
    </IndexSheet>
  )
}

function Topic({ topic: { topic, plan, effect }, publisher }: { topic: PlanAndEffect; publisher: string }) {
  return (
    <section class="entry">
      <h3 class={headingClass(topic)}>{topic}</h3>
      <Opening answer={plan} note={say.accordingTo(publisher)} />
      <Opening answer={effect} note={null} />
    </section>
  )
}

function Opening({ answer, note }: { answer: Answer; note: string | null }) {
  const href = useHref()
  return (
    <p class="loose">
      <a href={href(answer.question.address)}>{answer.question.text}</a>
      {note !== null && <> ({note})</>}
      <br />
      {answer.opening}
    </p>
  )
}
