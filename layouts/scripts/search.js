// Runs on the search page only. Words and addresses come from the page's `data-` attributes; the index from Pagefind.

const pageSize = 10
const longestQuery = 200
const patienceMs = 15_000
const marksPerResult = 3

const place = document.getElementById('zoek_pagina')
const field = document.getElementById('zoek_q')
const status = document.getElementById('zoek_status')
const outcome = document.getElementById('zoek_uitslag')
const say = place.dataset
const siteTitle = document.title

let engine
let latest = 0
let pending = []

/** Loads the index once; a failure is not kept, so that a reader can try again. */
function loadEngine() {
  engine ??= startEngine().catch(error => {
    engine = undefined
    throw error
  })
  return engine
}

async function startEngine() {
  const pagefind = await import(say.index)
  await pagefind.options({ baseUrl: say.base })
  await pagefind.init()
  return pagefind
}

/** Fails when an answer takes longer than a reader should wait. */
function inTime(promise) {
  const late = new Promise((_, reject) => setTimeout(reject, patienceMs, new Error('late')))
  return Promise.race([promise, late])
}

/** Searches and shows; an answer that was overtaken by a newer question is dropped. */
async function search(query) {
  latest += 1
  const turn = latest
  forget()
  document.title = query === '' ? siteTitle : `${fill(say.pageTitle, query)} – ${siteTitle.split(' – ').at(-1)}`
  if (query === '') return
  status.textContent = say.busy
  try {
    const found = await inTime(loadEngine().then(pagefind => pagefind.search(query)))
    if (turn === latest) await show(query, found.results)
  } catch {
    if (turn === latest) status.textContent = say.broken
  }
}

function forget() {
  pending = []
  outcome.replaceChildren()
  status.textContent = ''
}

async function show(query, results) {
  pending = results
  const section = copyOf('zoek_lijst_sjabloon')
  section.querySelector('button').addEventListener('click', () => addMore(section))
  await appendNext(section)
  if (results.length > 0) outcome.replaceChildren(section)
  status.textContent = fill(wordsFor(results.length), query, results.length)
}

function copyOf(templateId) {
  return document.getElementById(templateId).content.cloneNode(true).firstElementChild
}

function wordsFor(count) {
  if (count === 0) return `${say.none} ${say.noneHelp}`
  return count === 1 ? say.one : say.many
}

// The pieces are put in without reading them as a replacement pattern.
function fill(words, term, count = '') {
  return words.replaceAll('{aantal}', () => count).replaceAll('{term}', () => term)
}

/** Puts the next results in the list and returns the first of them. */
async function appendNext(section) {
  const next = pending.slice(0, pageSize)
  const hits = await inTime(Promise.all(next.map(result => result.data())))
  pending = pending.slice(pageSize)
  const items = hits.map(itemOf)
  section.querySelector('ol').append(...items)
  section.querySelector('button').hidden = pending.length === 0
  return items[0]
}

async function addMore(section) {
  const first = await appendNext(section).catch(() => null)
  const shown = section.querySelector('ol').children.length
  const words = say.shown.replace('{getoond}', shown).replace('{aantal}', shown + pending.length)
  status.textContent = first ? words : say.broken
  first?.querySelector('a').focus()
}

function itemOf({ url, excerpt, meta }) {
  const item = copyOf('zoek_treffer_sjabloon')
  const link = item.querySelector('a')
  link.href = url
  link.textContent = meta.title
  item.querySelector('.origin').textContent = [meta.publicatie, meta.pad].filter(Boolean).join(' › ')
  item.querySelector('.excerpt').append(...marked(excerpt))
  return item
}

/** Text with the words that were found; built from text alone, never from HTML. */
function marked(excerpt) {
  return excerpt.split(/<\/?mark>/).map((part, index) => {
    const text = plain(part)
    if (index % 2 === 0 || index > 2 * marksPerResult) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

function plain(escaped) {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function queryInAddress() {
  return (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, longestQuery)
}

function searchFromAddress() {
  field.value = queryInAddress()
  return search(field.value)
}

field.form.addEventListener('submit', event => {
  event.preventDefault()
  const query = field.value.trim().slice(0, longestQuery)
  if (query !== queryInAddress())
    history.pushState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`)
  search(query)
  if (query === '') status.textContent = say.empty
})

addEventListener('popstate', searchFromAddress)
searchFromAddress()
