import type { Question } from '../../../src/search/answer-question.ts'
import type { FacetCounts } from '../../../src/search/filter-records.ts'
import type { SearchAddresses, SearchReply, SearchRequest, ShownRecord } from './messages.ts'

const patienceMs = 20_000

type Failure = Extract<SearchReply, { failed: unknown }>['failed']
type Request = Exclude<SearchRequest, { open: unknown }>

/**
 * The line to the worker. A question that fails rejects with `blocked` (no WebAssembly) or `unreachable`, also when it
 * takes too long. The worker is started by the first question, or while it is typed, and anew after a failure.
 */
export class WorkerLine {
  readonly #script: string
  readonly #addresses: SearchAddresses
  readonly #counted: (turn: number, counts: FacetCounts) => void
  readonly #waiting = new Map<number, (reply: SearchReply) => void>()
  #worker: Worker | undefined

  /** Input: the addresses in the page's `data-` attributes, and what to do with counts: they come after the results. */
  constructor(data: DOMStringMap, counted: (turn: number, counts: FacetCounts) => void) {
    const { worker = '', pagefind = '', base = '', basics = '', vocabulary = '' } = data
    this.#script = worker
    this.#addresses = { pagefind, base, basics, vocabulary }
    this.#counted = counted
  }

  async ask(turn: number, question: Question) {
    const reply = await this.#send({ turn, ask: question })
    if (!('answer' in reply)) throw 'unreachable'
    return reply
  }

  async more(turn: number, from: number): Promise<readonly ShownRecord[]> {
    const reply = await this.#send({ turn, from })
    return 'records' in reply ? reply.records : []
  }

  /** Starts loading the index, once. */
  start(): Worker {
    this.#worker ??= this.#started()
    return this.#worker
  }

  #started(): Worker {
    const worker = new Worker(this.#script, { type: 'module' })
    worker.addEventListener('error', () => this.#stop('unreachable'))
    worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => this.#take(data))
    worker.postMessage({ open: this.#addresses } satisfies SearchRequest)
    return worker
  }

  #take(reply: SearchReply): void {
    if ('counts' in reply) {
      this.#counted(reply.turn, reply.counts)
      return
    }
    this.#waiting.get(reply.turn)?.(reply)
    this.#waiting.delete(reply.turn)
    if ('failed' in reply) this.#stop(reply.failed)
  }

  #stop(failed: Failure): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const [turn, settle] of this.#waiting) settle({ turn, failed })
    this.#waiting.clear()
  }

  #send(request: Request): Promise<Exclude<SearchReply, { failed: unknown }>> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#stop('unreachable'), patienceMs)
      this.#waiting.set(request.turn, reply => {
        clearTimeout(late)
        if ('failed' in reply) reject(reply.failed)
        else resolve(reply)
      })
      this.start().postMessage(request)
    })
  }
}
