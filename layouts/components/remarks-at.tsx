import { publicationWords } from '../../src/site/publication-words.ts'
import { useCopy } from '../copy.ts'

/** What a reader should know of the place with this id, where it stands; marked as words of the site. */
export function RemarksAt({ id }: { id: string | undefined }) {
  const { remarks } = useCopy()
  const say = publicationWords.remarks
  return (id === undefined ? [] : (remarks.get(id) ?? [])).map(text => (
    <p class="notice" data-toegevoegd="">
      <strong>{say.here}</strong> ({say.whose}): {text}
    </p>
  ))
}
