import type { ComponentChildren } from 'preact'
import type { Deviation, Measurement, StatementDetails } from '../../src/document/statement.ts'
import { dateInWords } from '../../src/site/date-words.ts'
import { statementWords as say } from '../../src/site/statement-words.ts'
import { useSite } from '../on-site.ts'
import { ExternalLink } from './inlines.tsx'

/** What the last full test found, what is known not to be right, and how fast a report is answered. */
export function Statement() {
  const { site } = useSite()
  const { statement, measurement } = site
  return (
    <>
      <section>
        <h2 id="hoe-is-dit-getest">{say.tested}</h2>
        <p>{say.intro}</p>
        {measurement ? <Measured measurement={measurement} /> : <p>{say.never}</p>}
      </section>
      {statement && <Details statement={statement} />}
    </>
  )
}

function Measured({ measurement }: { measurement: Measurement }) {
  const { date, pages, kinds, modes, engines, secondOpinions, seeds, journeys, findings, excused } = measurement
  return (
    <>
      <p>{say.facts}</p>
      <dl class="facts">
        <Fact term={say.date}>
          <time datetime={date}>{dateInWords(date)}</time>
        </Fact>
        <Fact term={say.pages}>{say.pagesAndKinds(pages, kinds)}</Fact>
        <Fact term={say.modes}>{modes.join(', ')}</Fact>
        <Fact term={say.engines}>{engines.join(', ')}</Fact>
        {secondOpinions.map(one => (
          <Fact term={say.opinions}>{say.opinion(one.engine, one.pages)}</Fact>
        ))}
        <Fact term={say.seeds}>{say.seedsFound(seeds)}</Fact>
        {journeys > 0 && <Fact term={say.heard}>{say.journeys(journeys)}</Fact>}
        <Fact term={say.found}>
          {findings === 0 ? say.clean : say.findings(findings)}
          {excused > 0 && `; ${say.excused(excused)}`}
        </Fact>
      </dl>
    </>
  )
}

function Details({ statement }: { statement: StatementDetails }) {
  const { publicBody, acknowledgement, answer, deviations } = statement
  return (
    <>
      <section>
        <h2 id="wat-is-nog-niet-goed">{say.deviations}</h2>
        {deviations.map(one => (
          <KnownDeviation deviation={one} />
        ))}
      </section>
      <section>
        <h2 id="hoe-snel-krijgt-u-antwoord">{say.report}</h2>
        <p>{say.times(acknowledgement, answer)}</p>
      </section>
      <section>
        <h2 id="wettelijke-verklaring">{say.status}</h2>
        {publicBody === null ? (
          <p>{say.voluntary}</p>
        ) : (
          <p>{say.publicBody(publicBody.name, publicBody.signer, dateInWords(publicBody.agreed))}</p>
        )}
        {publicBody?.registerId && (
          <p>
            <ExternalLink url={`https://www.toegankelijkheidsverklaring.nl/register/${publicBody.registerId}`}>
              {say.register}
            </ExternalLink>
          </p>
        )}
      </section>
    </>
  )
}

function KnownDeviation({ deviation }: { deviation: Deviation }) {
  const { description, cause, consequence, alternative, measure, planning } = deviation
  return (
    <section>
      <h3>{description}</h3>
      <dl class="facts">
        <Fact term={say.cause}>{cause}</Fact>
        <Fact term={say.consequence}>{consequence}</Fact>
        <Fact term={say.alternative}>{alternative}</Fact>
        <Fact term={say.measure}>{measure}</Fact>
        <Fact term={say.planning}>{planning}</Fact>
      </dl>
    </section>
  )
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
