import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** What the build can be told: another host, a folder the site stands in, other folders, and to leave search out. */
export interface BuildOptions {
  readonly url: string | null
  readonly pathPrefix: string | null
  readonly output: string
  readonly content: string
  readonly withSearch: boolean
  /** Whether everything is made anew, whatever was kept of an earlier build. */
  readonly isFresh: boolean
  /** The one year to build as a part of the site, or null for the whole. */
  readonly only: number | null
}

const shared = {
  url: { type: 'string' },
  pathprefix: { type: 'string' },
  uit: { type: 'string' },
  inhoud: { type: 'string', default: 'content' },
  'zonder-zoeken': { type: 'boolean', default: false },
} as const

const sharedHelp = '[--url=https://host] [--pathprefix=/map/] [--uit=map] [--inhoud=map] [--zonder-zoeken]'

const buildHelp = `hulp: npm run build -- ${sharedHelp} [--opnieuw] [--only=2020]
      --opnieuw: maak alles opnieuw, ook wat sinds de vorige keer niet veranderde
      --only: maak alleen de teksten van een jaar, als deel voor npm run assemble`

/** Reads the options of a build. An option that does not exist ends the process with what does. */
export function readBuildOptions(values: readonly string[]): BuildOptions {
  const options = { ...shared, opnieuw: { type: 'boolean', default: false }, only: { type: 'string' } } as const
  const given = readOr(buildHelp, values, () => parseArgs({ args: [...values], options }).values)
  if (given.only !== undefined && !/^[12]\d{3}$/.test(given.only)) return stop(buildHelp, values)
  return {
    ...standingOf(given),
    output: given.uit ?? (given.only === undefined ? '_site' : `${partsFolder}/${given.only}`),
    isFresh: given.opnieuw,
    only: given.only === undefined ? null : Number(given.only),
  }
}

/** Where the parts of a site stand when nothing else is said. */
const partsFolder = '_delen'

const assembleHelp = `hulp: npm run assemble -- ${sharedHelp} [map van een deel …]
      zonder mappen: alle delen in ${partsFolder}`

/** What parts make a site, and how. */
export interface AssembleOptions {
  readonly parts: readonly string[]
  readonly options: BuildOptions
}

/** Reads the options of putting parts together. */
export function readAssembleOptions(values: readonly string[]): AssembleOptions {
  const { values: given, positionals } = readOr(assembleHelp, values, () =>
    parseArgs({ args: [...values], options: shared, allowPositionals: true }),
  )
  const parts = positionals.length > 0 || !existsSync(partsFolder) ? positionals : foldersIn(partsFolder)
  if (parts.length === 0) return stop(assembleHelp, [...values, 'geen delen'])
  return { parts, options: { ...standingOf(given), output: given.uit ?? '_site', isFresh: false, only: null } }
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}$/.test(name))
    .map(name => join(folder, name))
}

type SharedValues = { [name in 'url' | 'pathprefix']?: string | undefined } & {
  readonly inhoud: string
  readonly 'zonder-zoeken': boolean
}

function standingOf(given: SharedValues): Pick<BuildOptions, 'url' | 'pathPrefix' | 'content' | 'withSearch'> {
  const folder = given.pathprefix?.replace(/^\/+|\/+$/g, '')
  return {
    url: given.url ?? null,
    pathPrefix: folder === undefined ? null : `/${folder}/`.replace('//', '/'),
    content: given.inhoud,
    withSearch: !given['zonder-zoeken'],
  }
}

function readOr<T>(help: string, values: readonly string[], read: () => T): T {
  try {
    return read()
  } catch {
    return stop(help, values)
  }
}

function stop(help: string, values: readonly string[]): never {
  console.error(`onbekend: ${values.join(' ')}\n${help}`)
  return process.exit(2)
}
