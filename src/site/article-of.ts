/** The first words of names of bodies that take "het"; all others, and most abbreviations, take "de". */
const neuter = [
  'ministerie',
  'interprovinciaal',
  'college',
  'instituut',
  'rijksinstituut',
  'centrum',
  'bureau',
  'planbureau',
  'centraal',
  'sociaal',
  'nibud',
  'ipo',
  'cbs',
  'cpb',
  'scp',
  'pbl',
]

/** `de VNG`, `het Ministerie van Financiën`. */
export function withArticle(publisher: string): string {
  const [first = ''] = publisher.toLowerCase().split(/[\s-]/)
  return `${neuter.includes(first) ? 'het' : 'de'} ${publisher}`
}
