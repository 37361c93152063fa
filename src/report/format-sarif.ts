import { rules } from '../rules/rules.ts'
import type { ToldFinding } from './told-finding.ts'

/** Findings as SARIF 2.1.0 (OASIS), for code hosts and editors that read it. */
export function formatSarif(findings: readonly ToldFinding[]): string {
  const driver = { name: 'leeswijzer', rules: rules.map(describe) }
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map(resultOf) }
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function describe({ id, severity, message, help, criteria }: (typeof rules)[number]) {
  return {
    id,
    shortDescription: { text: message },
    ...(help === undefined ? {} : { help: { text: help } }),
    defaultConfiguration: { level: severity },
    properties: { tags: criteria },
  }
}

function resultOf(finding: ToldFinding) {
  const { file, line, column, endColumn, severity, rule, message, help, corrected } = finding
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') }
  const region = { startLine: line, startColumn: column, endColumn }
  return {
    ruleId: rule,
    level: severity,
    message: { text: help === null ? message : `${message}\nhulp: ${help}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(corrected === null ? {} : { fixes: [fixOf(finding, corrected, artifactLocation)] }),
  }
}

function fixOf({ line, text }: ToldFinding, corrected: string, artifactLocation: { readonly uri: string }) {
  const deletedRegion = { startLine: line, startColumn: 1, endColumn: text.length + 1 }
  return {
    description: { text: 'de hele regel, verbeterd' },
    artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text: corrected } }] }],
  }
}
