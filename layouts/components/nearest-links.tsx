import type { Kind } from '../../src/document/publication.ts'
import { comparisonWords } from '../../src/site/comparison-words.ts'
import type { Nearest } from '../../src/site/nearest.ts'
import { useHref } from '../on-site.ts'

/** Where a voice that is silent here does speak. Nothing when it speaks nowhere on this site. */
export function NearestLinks({ kind, nearest }: { kind: Kind; nearest: Nearest | undefined }) {
  const href = useHref()
  const links = nearest?.text ? [nearest.text] : (nearest?.onTheme ?? [])
  if (links.length === 0) return null
  return (
    <>
      <p>{nearest?.text ? comparisonWords.nearestText[kind] : comparisonWords.nearestOnTheme[kind]}</p>
      <ul class="loose">
        {links.map(({ text, address }) => (
          <li>
            <a href={href(address)}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
