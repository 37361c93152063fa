import type { FixedPage } from '../../src/site/page.ts'
import { Blocks } from '../components/blocks.tsx'
import { Footnotes } from '../components/notes.tsx'
import { Sections } from '../components/sections.tsx'
import { Statement } from '../components/statement.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { CopyContext, copyOf } from '../copy.ts'

/** A page whose text is a file of its own. */
export function FixedView({ page: { document, heading, slug } }: { page: FixedPage }) {
  const copy = copyOf([document], { idPrefix: '', noteSuffix: '', publisher: null })
  return (
    <CopyContext.Provider value={copy}>
      <div class="sheet">
        <h1>{heading}</h1>
        <TextStyle />
        <div class="text">
          <Blocks of={document.blocks} />
          <Sections of={document.sections} level={2} />
          {slug === 'toegankelijkheid' && <Statement />}
          <Footnotes notes={document.footnotes} level={2} />
        </div>
      </div>
    </CopyContext.Provider>
  )
}
