import type { PageLink } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'

/** Where a page that begins inside a chapter belongs: "Vervolg van: 8 Sociale Zaken en Werkgelegenheid". */
export function ContinuationLine({ above }: { above: readonly PageLink[] }) {
  const href = useHref()
  if (above.length === 0) return null
  return (
    <p class="continues">
      {words.chapter.continues}:{' '}
      {above.map(({ text, address }, index) => (
        <>
          {index > 0 && ' › '}
          <a href={href(address)}>{text}</a>
        </>
      ))}
    </p>
  )
}
