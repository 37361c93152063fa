import { publicationWords } from '../../src/site/publication-words.ts'
import type { Copy } from '../copy.ts'

/** What a reader should know of the place with this id, where it stands; marked as words of the site. */
export function remarksAt({ remarks }: Copy, id: string | undefined) {
  const own = id === undefined ? undefined : remarks.get(id)
  const say = publicationWords.remarks
  const shown = own?.map(text => (
    <p class="notice" data-toegevoegd="">
      <strong>{say.here}</strong> ({say.whose}): {text}
    </p>
  ))
  return shown ?? null
}
