import { publicationKey } from '../src/site/address.ts'
import { type Proposal, proposePairs } from '../src/site/indexes/proposed-pairs.ts'
import { assembleSite } from './assemble-site.ts'
import { loadContent } from './load-content.ts'

const [promisedKey = '', doneKey = ''] = process.argv.slice(2)
const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
const [promised, done] = [promisedKey, doneKey].map(key => site.publications.find(one => publicationKey(one) === key))

if (promised && done) {
  console.log(written(proposePairs(promised, done)))
} else {
  console.error('Gebruik: npm run pairs -- 2020/begroting-bzk 2020/jaarverslag-bzk')
  console.error(`Publicaties: ${site.publications.map(publicationKey).join(', ')}`)
  process.exitCode = 1
}

/** The proposal in the form of `content/pairs`, for an editor to read, correct and complete. */
function written({ pairs, left }: Proposal): string {
  return [
    '# Voorstel uit woorden die letterlijk herhaald zijn (acht of meer achter elkaar). Lees elk paar na.',
    `beloofd: ${promisedKey}`,
    `gedaan: ${doneKey}`,
    'paren:',
    ...pairs.map(pair => `  - { beloofd: [${pair.promised}], gedaan: [${pair.done}] } # ${pair.words} woorden gelijk`),
    '# Nog zonder paar, met eigen tekst:',
    ...left.promised.map(id => `#   beloofd: ${id}`),
    ...left.done.map(id => `#   gedaan: ${id}`),
  ].join('\n')
}
