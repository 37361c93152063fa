const smallWords = new Set(
  'aan als bij dat de deze die dit door een en er het hier hierin in is met naar nu of om op over te tot uit van voor we wij zich'.split(
    ' ',
  ),
)

/** What stays the same when a sub-heading comes back in other words: `Wat betekent dat voor de gemeenten?`. */
export function refrainKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const content = words.filter(word => !smallWords.has(word))
  return (content.length > 0 ? content : words).join(' ')
}
