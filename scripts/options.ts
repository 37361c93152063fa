import { parseArgs } from 'node:util'

/** What the build can be told: another host, a folder the site stands in, other folders, and to leave search out. */
export interface BuildOptions {
  readonly url: string | null
  readonly pathPrefix: string | null
  readonly output: string
  readonly content: string
  readonly withSearch: boolean
}

/** Reads `--url`, `--pathprefix`, `--uit`, `--inhoud` and `--zonder-zoeken`. An option that does not exist ends the process with what does. */
export function readBuildOptions(values: readonly string[]): BuildOptions {
  const given = parse(values)
  const prefix =
    given.pathprefix === undefined ? null : `/${given.pathprefix.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  return {
    url: given.url ?? null,
    pathPrefix: prefix,
    output: given.uit,
    content: given.inhoud,
    withSearch: !given['zonder-zoeken'],
  }
}

function parse(values: readonly string[]) {
  try {
    return parseArgs({
      args: [...values],
      options: {
        url: { type: 'string' },
        pathprefix: { type: 'string' },
        uit: { type: 'string', default: '_site' },
        inhoud: { type: 'string', default: 'content' },
        'zonder-zoeken': { type: 'boolean', default: false },
      },
    }).values
  } catch {
    console.error(`onbekend: ${values.join(' ')}`)
    console.error(
      'hulp: npm run build -- [--url=https://host] [--pathprefix=/map/] [--uit=map] [--inhoud=map] [--zonder-zoeken]',
    )
    return process.exit(2)
  }
}
