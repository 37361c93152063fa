import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setAside } from '../set-aside.ts'
import type { Contender } from '../task.ts'
import { measuredBuild } from '../tasks/built-site.ts'
import { leftOutByAll } from './leaves-out.ts'

const templates = 'scripts/bench/peers/eleventy-site'

/** Eleventy as it comes, with Nunjucks and its own reader of Markdown. */
export const stockEleventy: Contender = {
  name: 'Eleventy met Nunjucks',
  leavesOut: `${leftOutByAll}, zonder wat er plug-ins vraagt (inhoudsopgave per pagina, voetnoten, ankers bij koppen en alinea’s, feeds per thema, citeerpagina’s, links naar Kamerstukken, CSP), zonder hele tekst en regels van de bron, en met een kale kop en voet op elke pagina`,
  missing: () => null,
  steps: [
    {
      task: 'bouwen',
      unit: 'paragrafen',
      beside: { task: 'bouwen', name: 'Hugo' },
      run({ corpus, change, folder }, limitSeconds) {
        change.undo()
        const own = resolve(folder, 'eleventy')
        setAside(own)
        mkdirSync(own, { recursive: true })
        cpSync(templates, own, { recursive: true })
        symlinkSync(resolve(corpus.pages), join(own, 'pages', 'tekst'))
        symlinkSync(resolve('node_modules'), join(own, 'node_modules'))
        const options = [resolve('node_modules/@11ty/eleventy/cmd.cjs'), '--quiet']
        const command = { name: 'eleventy', file: process.execPath, options, folder: own }
        return measuredBuild(
          command,
          { folder: join(own, 'out'), sections: corpus.sections, shows: null },
          limitSeconds,
        )
      },
    },
  ],
}
