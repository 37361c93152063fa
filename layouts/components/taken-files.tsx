import { publicationWords } from '../../src/site/publication-words.ts'
import { sizeInWords, type TakenFile } from '../../src/site/taken-file.ts'
import { useHref } from '../on-site.ts'

/** Links to the whole text as files, each with its kind and size. */
export function TakenFiles({ files }: { files: readonly TakenFile[] }) {
  const href = useHref()
  if (files.length === 0) return null
  const say = publicationWords.files
  return (
    <div class="files" data-alleen-scherm="">
      <p>{say.intro}</p>
      <ul>
        {files.map(file => (
          <li>
            <a href={href(file.address)} type={mediaTypes[file.format]}>
              {say.link(say.formats[file.format], file.format, sizeInWords(file.bytes))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const mediaTypes = { txt: 'text/plain', md: 'text/markdown' } as const
