import type { Kind, Metadata } from '../../document/publication.ts'

/**
 * Ministries in the register of government organisations (TOOI, waardelijst ministeries), by their full name.
 * A body that is not in it, such as an association of municipalities, gets no identifier.
 */
const ministries: Readonly<Record<string, string>> = {
  'ministerie van algemene zaken': 'mnre1010',
  'ministerie van binnenlandse zaken en koninkrijksrelaties': 'mnre1034',
  'ministerie van financiën': 'mnre1090',
  'ministerie van justitie en veiligheid': 'mnre1058',
  'ministerie van volkshuisvesting en ruimtelijke ordening': 'mnre1171',
}

/** The writer of a text in schema.org: a government organisation writes budgets and reports. */
export function writerOf({ kind, publisher }: Pick<Metadata, 'kind' | 'publisher'>) {
  const code = ministries[publisher.name.toLowerCase()]
  return {
    '@type': isOfGovernment(kind) ? 'GovernmentOrganization' : 'Organization',
    name: publisher.name,
    ...(code ? { sameAs: `https://identifier.overheid.nl/tooi/id/ministerie/${code}` } : {}),
  }
}

function isOfGovernment(kind: Kind): boolean {
  return kind !== 'reaction'
}
