import type { Question } from '../../../src/search/answer-question.ts'
import { addressOf, questionIn } from '../../../src/search/search-address.ts'
import { searchWords as say } from '../../../src/site/search-words.ts'
import { facetForm } from './facet-form.ts'
import { found } from './found.ts'
import { showAnswer } from './show-answer.ts'
import { WorkerLine } from './worker-line.ts'

/** Runs on the search page only: reads the question from the address, asks the worker, shows the answer. */
const form = found('zoek_formulier', HTMLFormElement)
const field = found('zoek_q', HTMLInputElement)
const line = found('zoek_status', HTMLElement)
const outcome = found('zoek_uitslag', HTMLElement)
const facets = facetForm(form)
const subject = document.title
const worker = new WorkerLine(found('zoek_pagina', HTMLElement).dataset, (turn, counts) => {
  if (turn === latest) facets.count(counts)
})

let latest = 0

const tell = (words: string) => {
  line.textContent = words
}

/** Shows the answer to the question in the address; one that was overtaken by a newer question is dropped. */
async function answerAddress(): Promise<void> {
  latest += 1
  const turn = latest
  const question = questionIn(location.search)
  field.value = question.query
  facets.show(question.chosen)
  outcome.replaceChildren()
  tell('')
  document.title = subject
  if (question.query === '') return
  const waiting = setTimeout(tell, 400, say.busy)
  try {
    const { answer, records } = await worker.ask(turn, question)
    if (turn !== latest) return
    const source = { more: (from: number) => worker.more(turn, from), tell }
    const { status, title, nodes } = showAnswer({ question, answer, records, source, nameOf: facets.nameOf })
    outcome.replaceChildren(...nodes)
    tell(status)
    document.title = `${title} – ${subject}`
  } catch (error) {
    if (turn === latest) fail(error === 'blocked' ? say.blocked : say.unreachable)
  } finally {
    clearTimeout(waiting)
  }
}

function fail(words: string): void {
  tell(words)
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = say.retry
  retry.addEventListener('click', () => {
    field.focus()
    answerAddress()
  })
  outcome.replaceChildren(retry)
}

form.addEventListener('submit', event => {
  event.preventDefault()
  const asked: Question = { ...questionIn(`?${new URLSearchParams({ q: field.value })}`), chosen: facets.chosen() }
  const address = addressOf(asked)
  if (address !== location.search) history.pushState(null, '', address === '' ? location.pathname : address)
  answerAddress()
  if (asked.query === '') tell(say.empty)
})

field.addEventListener('input', () => worker.start(), { once: true })
addEventListener('popstate', answerAddress)
form.querySelector<HTMLElement>('[data-script]')?.removeAttribute('hidden')
answerAddress()
