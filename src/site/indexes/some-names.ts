import { indexWords } from '../index-words.ts'

/** So many names are read before what follows is lost from sight. */
const mostNames = 20

/** Names one after the other; of many only the first, and how many more there are. */
export function someNames(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ')
  return `${names.slice(0, mostNames).join(', ')} ${indexWords.andMore(names.length - mostNames)}`
}
