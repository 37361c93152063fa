import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { formats } from '../../src/report/formats.ts'

type Format = keyof typeof formats

/** What `npm run check:pages` can be told. */
export interface CheckPagesOptions {
  readonly folder: string
  readonly all: boolean
  readonly only: string | null
  readonly isSample: boolean
  readonly workers: number
  readonly json: string | null
  readonly record: string | null
  readonly tellsCosts: boolean
  readonly format: Format
}

/** Reads the options. One that does not exist ends the process with what does. */
export function readGateOptions(values: readonly string[]): CheckPagesOptions {
  try {
    const given = parseArgs({
      args: [...values],
      options: {
        map: { type: 'string', default: '_site' },
        alles: { type: 'boolean', default: false },
        pagina: { type: 'string' },
        soorten: { type: 'boolean', default: false },
        naast: { type: 'string' },
        json: { type: 'string' },
        verslag: { type: 'string' },
        kosten: { type: 'boolean', default: false },
        format: { type: 'string', default: 'line' },
      },
    }).values
    const workers = Number(given.naast ?? Math.min(cpus().length, 4))
    return {
      folder: given.map,
      all: given.alles,
      only: given.pagina ?? null,
      isSample: given.soorten,
      workers,
      json: given.json ?? null,
      record: given.verslag ?? null,
      tellsCosts: given.kosten,
      format: formatOf(given.format),
    }
  } catch {
    console.error(`onbekend: ${values.join(' ')}`)
    console.error(
      "hulp: npm run check:pages -- [--map=_site] [--alles] [--pagina=/2020/] [--soorten] [--naast=2] [--json=bestand] [--verslag=bestand] [--kosten] [--format=line|json|sarif|github]\n      --alles: ook pagina's die niet veranderd zijn; --soorten: één pagina van elke soort; --naast: hoeveel pagina's tegelijk; --kosten: wat elke controle aan tijd kost",
    )
    return process.exit(2)
  }
}

function formatOf(name: string): Format {
  if (name in formats) return name as Format
  throw new Error(name)
}
