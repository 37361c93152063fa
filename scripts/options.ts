import { parseArgs } from 'node:util'

/** What the build can be told: another host, a folder the site stands in, another output folder. */
export interface BuildOptions {
  readonly url: string | null
  readonly pathPrefix: string | null
  readonly output: string
}

/** Reads `--url`, `--pathprefix` and `--uit`. Throws on an option that does not exist. */
export function readBuildOptions(values: readonly string[]): BuildOptions {
  const { values: given } = parseArgs({
    args: [...values],
    options: { url: { type: 'string' }, pathprefix: { type: 'string' }, uit: { type: 'string', default: '_site' } },
  })
  const prefix =
    given.pathprefix === undefined ? null : `/${given.pathprefix.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  return { url: given.url ?? null, pathPrefix: prefix, output: given.uit }
}
