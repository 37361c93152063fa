import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { measuredRun } from '../measured-run.ts'
import { setAside } from '../set-aside.ts'
import type { Task } from '../task.ts'
import { projectCommand, workplaceAt } from '../workplace.ts'
import { writtenIn } from '../written.ts'

/** Every source of the archive to Markdown, in one command, where nothing was imported before. */
export const importTask: Task = {
  name: 'import',
  contenders: [
    {
      name: 'Leeswijzer',
      leavesOut: '',
      missing: () => null,
      steps: [
        {
          task: 'import',
          unit: 'paragrafen',
          beside: null,
          async run(place, limitSeconds) {
            const scratch = join(place.folder, 'import')
            setAside(scratch)
            mkdirSync(scratch, { recursive: true })
            const sources = join(scratch, 'sources')
            cpSync(join(place.corpus.content, 'sources'), sources, { recursive: true })
            const command = projectCommand(workplaceAt(place), 'import', [resolve(sources)])
            const measured = await measuredRun(command, limitSeconds)
            if (!measured) return null
            const { bytes, files } = writtenIn(join(scratch, 'publications'))
            if (files < place.corpus.sections) throw new Error(`${files} chapters of ${place.corpus.sections}`)
            return { ...measured, outputBytes: bytes, outputFiles: files, amount: place.corpus.sections }
          },
        },
      ],
    },
  ],
  sizes: asked => asked,
  mostRounds: Number.POSITIVE_INFINITY,
}
