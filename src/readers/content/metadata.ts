import type { Finding } from '../../document/finding.ts'
import type { Metadata } from '../../document/publication.ts'
import { kinds } from './kinds.ts'
import { readYaml, type TextFile, type YamlReading } from './read-yaml.ts'
import { metadataSchema } from './schemas/metadata-schema.ts'

/**
 * Reads the `.yaml` beside a source text, from Dutch keys to English names.
 * Reports `year-mismatch` and `kind-mismatch` when the file stands in another year's folder or has another kind's name.
 * Input: the file, and `publisherSlug`, the part of its name after the kind (`begroting-bzk` gives `bzk`).
 */
export function readMetadata(source: TextFile, publisherSlug: string): YamlReading<Metadata> {
  const { value, findings, place } = readYaml(source, metadataSchema)
  if (!value) return { value: null, findings }
  const [, folder, kind] = /\/(\d{4})\/([a-z]+)-[^/]*$/.exec(source.file) ?? []
  const misplaced: Finding[] = [
    ...(folder === undefined || folder === String(value.jaar)
      ? []
      : [{ rule: 'year-mismatch', place: place(['jaar']), quote: String(value.jaar), details: { folder } }]),
    ...(kind === undefined || kind === value.soort
      ? []
      : [{ rule: 'kind-mismatch', place: place(['soort']), quote: value.soort, details: { name: kind } }]),
  ]
  const metadata: Metadata = {
    title: value.titel,
    kind: kinds[value.soort],
    year: value.jaar,
    published: value.gepubliceerd === 'onbekend' ? null : value.gepubliceerd,
    basis: value.grondslag ?? null,
    publisher: { name: value.uitgever, slug: publisherSlug },
    scope: value.reikwijdte,
    sourceUrl: value.bron ?? null,
    dossier: value.kamerstuk ?? null,
    rights: value.rechten,
    corrections: (value.correcties ?? []).map(one => ({ find: one.zoek, replace: one.vervang, reason: one.reden })),
    remarks: (value.opmerkingen ?? []).map(one => ({ at: one.bij ?? null, text: one.tekst })),
    changes: (value.wijzigingen ?? []).map(one => ({ date: one.datum, text: one.tekst })),
  }
  return { value: metadata, findings: [...findings, ...misplaced] }
}
