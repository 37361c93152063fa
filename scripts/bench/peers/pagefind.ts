import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { measuredRun } from '../measured-run.ts'
import { setAside } from '../set-aside.ts'
import type { Contender, Place } from '../task.ts'
import { writtenIn } from '../written.ts'
import { findHugo } from './find-hugo.ts'
import { hugoCommand, hugoFolder } from './hugo.ts'

/** Pagefind's own command, on the pages of the same texts as Hugo wrote them. */
export const pagefind: Contender = {
  name: 'pagefind (opdracht)',
  leavesOut:
    'zoekindex: één resultaat per pagina in plaats van per paragraaf, tabel en noot; geen filters, delen van samenstellingen, spellingen van getallen of afkortingen; lezen van HTML zit er wel in',
  missing: findHugo,
  steps: [
    {
      task: 'zoekindex',
      unit: 'paragrafen',
      beside: { task: 'zoekindex', name: 'pagefind (opdracht)' },
      async run(place, limitSeconds) {
        const out = join(hugoFolder(place), 'out')
        await buildWithHugo(place, out, limitSeconds)
        const index = join(hugoFolder(place), 'pagefind')
        setAside(index)
        const command = {
          name: 'pagefind',
          file: process.execPath,
          options: [
            ...[
              resolve('node_modules/pagefind/lib/runner/bin.cjs'),
              '--site',
              resolve(out),
              '--glob',
              'tekst/**/index.html',
            ],
            ...['--output-path', resolve(index), '--force-language', 'nl'],
          ],
          folder: resolve(out),
        }
        const measured = await measuredRun(command, limitSeconds)
        if (!measured) return null
        const pages = Number(/Indexed (\d+) pages/.exec(measured.output)?.[1] ?? 0)
        if (pages < place.corpus.sections) throw new Error(`pagefind indexed ${pages} of ${place.corpus.sections}`)
        const { bytes, files } = writtenIn(index)
        return { ...measured, outputBytes: bytes, outputFiles: files, amount: place.corpus.sections }
      },
    },
  ],
}

/** The pages, when the builds were not measured before; not measured itself. */
async function buildWithHugo(place: Place, out: string, limitSeconds: number): Promise<void> {
  if (existsSync(join(out, 'sitemap.xml'))) return
  const built = await measuredRun(hugoCommand(place, ['--quiet']), limitSeconds)
  if (!built) throw new Error('Hugo was te laat')
}
