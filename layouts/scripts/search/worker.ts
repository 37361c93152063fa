import { type Answer, answerQuestion } from '../../../src/search/answer-question.ts'
import { excerptOf } from '../../../src/search/excerpt-of.ts'
import { type AnswerSummary, pageSize, type SearchReply, type SearchRequest, type ShownRecord } from './messages.ts'
import { type OpenLibrary, openLibrary } from './open-library.ts'

/** Runs beside the search page, so that a large index never holds up typing. Loaded when the first question is asked. */
let library: Promise<OpenLibrary>
let current: { readonly turn: number; readonly answer: Answer } | undefined

addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  if ('open' in data) {
    library = openLibrary(data.open)
    // Whether it opened is told when a question is asked.
    library.catch(() => undefined)
    return
  }
  try {
    postMessage(await replyTo(data))
    if ('ask' in data && current?.turn === data.turn) await count(current)
  } catch {
    postMessage({ turn: data.turn, failed: isWasmBlocked() ? 'blocked' : 'unreachable' } satisfies SearchReply)
  }
})

async function replyTo(request: Exclude<SearchRequest, { open: unknown }>): Promise<SearchReply> {
  if ('ask' in request) {
    const open = await library
    const answer = await answerQuestion(open, request.ask)
    open.checkLoaded()
    current = { turn: request.turn, answer }
    return { turn: request.turn, answer: summaryOf(answer), records: await recordsFrom(answer, 0) }
  }
  const records = current?.turn === request.turn ? await recordsFrom(current.answer, request.from) : []
  return { turn: request.turn, records }
}

/** After the results, unless a newer question was asked in the meantime. */
async function count({ turn, answer }: { readonly turn: number; readonly answer: Answer }): Promise<void> {
  const counts = await answer.counts()
  if (current?.turn === turn) postMessage({ turn, counts } satisfies SearchReply)
}

async function recordsFrom(answer: Answer, from: number): Promise<readonly ShownRecord[]> {
  const open = await library
  const inOrder = answer.groups.flatMap(({ coverage, ids }) => ids.map(id => ({ coverage, id })))
  return Promise.all(
    inOrder.slice(from, from + pageSize).map(async ({ coverage, id }) => {
      const { url, content, meta } = await open.index.record(id)
      return { url, meta, coverage, excerpt: excerptOf({ content, meta }, answer.parts) }
    }),
  )
}

function summaryOf({ query, groups, parts, unknown, rest, also, near }: Answer): AnswerSummary {
  return {
    query,
    unknown,
    rest,
    also,
    near,
    groups: groups.map(({ coverage, ids }) => ({ coverage, count: ids.length })),
    parts: parts.length + unknown.length,
  }
}

/** Whether the browser refuses to compile WebAssembly: the smallest module there is. */
function isWasmBlocked(): boolean {
  try {
    return !new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))
  } catch {
    return true
  }
}
