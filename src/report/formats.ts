import { formatGithub } from './format-github.ts'
import { formatJson } from './format-json.ts'
import { formatLines } from './format-lines.ts'
import { formatSarif } from './format-sarif.ts'
import type { ToldFinding } from './told-finding.ts'

/** How findings can be told, by the name that `--format` takes. */
export const formats = {
  line: formatLines,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
} as const satisfies Record<string, (findings: readonly ToldFinding[]) => string>
