const doubled = /(bb|dd|ff|gg|kk|ll|mm|nn|pp|rr|ss|tt)$/
const longVowel = /(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/

/**
 * The stem of a folded Dutch word, to see that "huizen" and "huis" are one word where a match is marked.
 * Pagefind decides by its own stemmer what is found; this one only has to agree on the words that people read.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const bare = word.length < 6 ? word : word.replace(/(?<=e[lmnr]?|[^a]a|o)'?s$/, '')
  const stem = bare.replace(/(?<=.{2})(en|e)$/, '')
  const single = doubled.test(stem) ? stem.slice(0, -1) : stem
  return single
    .replace(longVowel, (_, vowels: string, end: string) => (vowels[0] ?? '') + end)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}
