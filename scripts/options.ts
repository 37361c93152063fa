import { parseArgs } from 'node:util'

/** What the build can be told: another host, a folder the site stands in, another output folder. */
export interface BuildOptions {
  readonly url: string | null
  readonly pathPrefix: string | null
  readonly output: string
}

/** Reads `--url`, `--pathprefix` and `--uit`. An option that does not exist ends the process with what does. */
export function readBuildOptions(values: readonly string[]): BuildOptions {
  const given = parse(values)
  const prefix =
    given.pathprefix === undefined ? null : `/${given.pathprefix.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  return { url: given.url ?? null, pathPrefix: prefix, output: given.uit }
}

function parse(values: readonly string[]) {
  try {
    return parseArgs({
      args: [...values],
      options: { url: { type: 'string' }, pathprefix: { type: 'string' }, uit: { type: 'string', default: '_site' } },
    }).values
  } catch {
    console.error(`onbekend: ${values.join(' ')}`)
    console.error('hulp: npm run build -- [--url=https://host] [--pathprefix=/map/] [--uit=map]')
    return process.exit(2)
  }
}
