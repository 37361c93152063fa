import type { ToldFinding } from './told-finding.ts'

/** Findings for programs: one JSON array, with the keys in a fixed order. */
export function formatJson(findings: readonly ToldFinding[]): string {
  return JSON.stringify(findings, null, 2)
}
