import { measuredRun } from '../measured-run.ts'
import type { Task } from '../task.ts'
import { projectCommand, workplaceAt } from '../workplace.ts'

/** Every rule on the whole archive. */
export const checkTask: Task = {
  name: 'controle',
  contenders: [
    {
      name: 'Leeswijzer',
      leavesOut: '',
      missing: () => null,
      steps: [
        {
          task: 'controle van de inhoud',
          unit: 'paragrafen',
          beside: null,
          async run(place, limitSeconds) {
            place.change.undo()
            const measured = await measuredRun(projectCommand(workplaceAt(place), 'check', []), limitSeconds)
            return measured && { ...measured, outputBytes: 0, outputFiles: 0, amount: place.corpus.sections }
          },
        },
      ],
    },
  ],
  sizes: asked => asked,
  mostRounds: Number.POSITIVE_INFINITY,
}
