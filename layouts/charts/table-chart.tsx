import type { Table } from '../../src/document/node.ts'
import { chartWords } from '../../src/site/chart-words.ts'
import { yearSeriesOf } from '../../src/site/year-figures.ts'
import { tableId, tableName, useCopy } from '../copy.ts'
import { BarPanels } from './bar-panels.tsx'

/** The rows of a table that follow figures through the years, as bars; nothing for any other table. */
export function TableChart({ table }: { table: Table }) {
  const copy = useCopy()
  const series = yearSeriesOf(table)
  if (series.length === 0) return null
  const say = chartWords.table
  return (
    <figure class="chart" data-toegevoegd="">
      <figcaption>{say.caption}</figcaption>
      <BarPanels
        id={tableId(copy, table)}
        name={say.name(tableName(copy, table), series.length)}
        panels={series.map(({ name, group, figures }) => ({
          title: group === null ? name : `${group}: ${name}`,
          kind: null,
          bars: figures.map(({ year, printed, value }) => ({ label: year, text: printed, value })),
        }))}
      />
      <p class="quiet">
        {series.length > 1 && say.ownScale} {say.from}
      </p>
    </figure>
  )
}
