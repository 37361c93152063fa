import type { ExplainedAbbreviation } from '../../src/site/abbreviations.ts'
import { publicationWords } from '../../src/site/publication-words.ts'
import { useHref } from '../on-site.ts'

/** What the abbreviations on this page mean, below the text: nobody has to hover. */
export function Abbreviations({ of }: { of: readonly ExplainedAbbreviation[] }) {
  const href = useHref()
  if (of.length === 0) return null
  const say = publicationWords.abbreviations
  return (
    <section class="abbreviations" aria-labelledby="afkortingen_kop">
      <h2 id="afkortingen_kop">{say.title}</h2>
      <dl class="facts">
        {of.map(({ short, meanings }) => (
          <div>
            <dt>{short}</dt>
            <dd>{meanings.join(say.or)}</dd>
          </div>
        ))}
      </dl>
      <p data-alleen-scherm="">
        <a href={href('/begrippen/')}>{say.all}</a>
      </p>
    </section>
  )
}
