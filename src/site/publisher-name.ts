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

/** `VNG` for a body whose slug is made of the capitals of its name, else the whole name. */
export function shortName({ name, slug }: { readonly name: string; readonly slug: string }): string {
  const capitals = name.replaceAll(/[^A-Z]/g, '')
  return capitals.toLowerCase() === slug ? capitals : name
}

/** `de VNG`, `het Ministerie van Financiën`. */
export function withArticle(publisher: string): string {
  const [first = ''] = publisher.toLowerCase().split(/[\s-]/)
  return `${neuter.includes(first) ? 'het' : 'de'} ${publisher}`
}
