import { isWide } from '../table-shape.ts'
import { WideRegion } from './wide-region.tsx'

interface PlainTableProps {
  readonly id: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether all columns but the first hold numbers. */
  readonly numeric?: boolean
}

/** A table of the site's own; the first cell of a row names it. */
export function PlainTable({ id, caption, columns, rows, numeric = false }: PlainTableProps) {
  const captionId = `${id}_bijschrift`
  const className = numeric ? 'number' : undefined
  const table = (
    <table>
      <caption id={captionId}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th scope="col" class={index > 0 ? className : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map(cell => (
              <td class={className}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!isWide([columns, ...rows])) return <div class="fitting">{table}</div>
  return <WideRegion labelledBy={captionId}>{table}</WideRegion>
}
