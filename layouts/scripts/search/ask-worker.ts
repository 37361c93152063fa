import type { Question } from '../../../src/search/answer-question.ts'
import type { AnswerSummary, SearchReply, SearchRequest, ShownRecord } from './messages.ts'

const patienceMs = 20_000

/** A question to the worker. A refusal is `blocked` (no WebAssembly) or `unreachable`, also when it takes too long. */
export interface WorkerLine {
  ask(
    turn: number,
    question: Question,
  ): Promise<{ readonly answer: AnswerSummary; readonly records: readonly ShownRecord[] }>
  more(turn: number, from: number): Promise<readonly ShownRecord[]>
  /** Starts loading while the reader is still typing. */
  warmUp(): void
}

/** Input: the addresses in the page's `data-` attributes. The worker is started by the first question, and anew after a failure. */
export function askWorker({
  worker: script = '',
  pagefind = '',
  base = '',
  basics = '',
  vocabulary = '',
}: DOMStringMap): WorkerLine {
  const [addresses, waiting] = [{ pagefind, base, basics, vocabulary }, new Map<number, (reply: SearchReply) => void>()]
  let worker: Worker | undefined
  const stop = (failed: 'blocked' | 'unreachable') => {
    worker?.terminate()
    worker = undefined
    for (const [turn, settle] of waiting) settle({ turn, failed })
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(script, { type: 'module' })
    started.addEventListener('error', () => stop('unreachable'))
    started.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      waiting.get(data.turn)?.(data)
      waiting.delete(data.turn)
      if ('failed' in data) stop(data.failed)
    })
    started.postMessage({ open: addresses } satisfies SearchRequest)
    return started
  }
  const send = (request: Exclude<SearchRequest, { open: unknown }>) =>
    new Promise<Exclude<SearchReply, { failed: unknown }>>((resolve, reject) => {
      const late = setTimeout(stop, patienceMs, 'unreachable')
      waiting.set(request.turn, reply => {
        clearTimeout(late)
        if ('failed' in reply) reject(reply.failed)
        else resolve(reply)
      })
      worker ??= start()
      worker.postMessage(request)
    })
  return {
    ask: async (turn, question) => {
      const reply = await send({ turn, ask: question })
      if (!('answer' in reply)) throw 'unreachable'
      return reply
    },
    more: async (turn, from) => (await send({ turn, from })).records,
    warmUp: () => {
      worker ??= start()
    },
  }
}
