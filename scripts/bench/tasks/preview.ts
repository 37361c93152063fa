import { hugo, hugoCommand } from '../peers/hugo.ts'
import type { Contender, Task } from '../task.ts'
import { projectCommand, workplaceAt } from '../workplace.ts'
import { freePort } from './free-port.ts'
import { measuredPreview } from './measured-preview.ts'

const task = 'voorbeeld na één wijziging'
const row = { task, unit: 'wijzigingen', beside: { task, name: hugo.name } }

const ours: Contender = {
  name: 'Leeswijzer',
  leavesOut: 'voorbeeld: maakt alleen de gevraagde pagina, en controleert de tekst daarna',
  missing: () => null,
  steps: [
    {
      ...row,
      async run(place, limitSeconds) {
        place.change.undo()
        const port = await freePort()
        const command = projectCommand(workplaceAt(place), 'start', [])
        return measuredPreview({
          command: { ...command, environment: { ...command.environment, PORT: String(port) } },
          url: `http://localhost:${port}${place.change.address}`,
          change: place.change,
          limitSeconds,
        })
      },
    },
  ],
}

const hugoServer: Contender = {
  name: 'Hugo',
  leavesOut: hugo.leavesOut,
  missing: hugo.missing,
  steps: [
    {
      ...row,
      async run(place, limitSeconds) {
        place.change.undo()
        const port = await freePort()
        const serve = ['server', '--port', String(port), '--bind', '127.0.0.1']
        return measuredPreview({
          command: hugoCommand(place, serve),
          url: `http://127.0.0.1:${port}/tekst/${place.change.page}/`,
          change: place.change,
          limitSeconds,
        })
      },
    },
  ],
}

/** An editor's preview: a change in one chapter until its page answers with the new words. */
export const previewTask: Task = {
  name: 'voorbeeld',
  contenders: [ours, hugoServer],
  sizes: asked => asked,
  mostRounds: Number.POSITIVE_INFINITY,
}
