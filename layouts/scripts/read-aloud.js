// Reads the text of a page aloud, sentence by sentence, with a Dutch voice that the browser has itself: a voice from
// elsewhere would send the text there. Where there is no such voice, nothing shows.

const speech = globalThis.speechSynthesis
const template = document.getElementById('voorlezen')
const blockNames = 'h1, h2, h3, h4, h5, h6, p, li, tr, caption, figcaption'
const isCalm = matchMedia('(prefers-reduced-motion: reduce)')

let bar
let blocks
let at = { block: 0, sentence: 0 }
let turn = 0

/** A local Dutch voice, one from the Netherlands first; voices may arrive later. */
function dutchVoice() {
  const own = speech.getVoices().filter(voice => voice.localService && /^nl\b/i.test(voice.lang))
  return own.find(voice => /^nl[-_]NL/i.test(voice.lang)) ?? own[0]
}

function showWhenPossible() {
  if (bar || !dutchVoice()) return
  bar = document.importNode(template.content, true).firstElementChild
  template.after(bar)
  bar.addEventListener('click', event => {
    const button = event.target.closest('button')
    if (button) does[button.dataset.does]()
  })
}

/** The blocks of the text with their sentences as ranges; what the site added and the marks of notes are not read. */
function readBlocks() {
  const article = document.querySelector('article[data-publicatie]')
  return [...article.querySelectorAll(blockNames)]
    .filter(element => !element.closest('[data-toegevoegd]'))
    .map(element => ({ element, sentences: sentencesOf(element) }))
    .filter(({ sentences }) => sentences.length > 0)
}

function sentencesOf(block) {
  const pieces = textPieces(block)
  const text = pieces.map(piece => piece.text).join('')
  return split(text).flatMap(({ from, to }) => {
    const said = text.slice(from, to).trim()
    return said === '' ? [] : [{ said, range: rangeOf(pieces, from, to) }]
  })
}

/** The text nodes that belong to a block itself, each with its place in the text of the block. */
function textPieces(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const pieces = []
  let length = 0
  let cell = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent.closest(blockNames) !== block || parent.closest('[data-toegevoegd], [role=doc-noteref], svg')) continue
    const inCell = parent.closest('th, td')
    const text = (cell && inCell !== cell ? ', ' : '') + node.data
    pieces.push({ node, text, from: length, before: text.length - node.data.length })
    length += text.length
    cell = inCell
  }
  return pieces
}

function split(text) {
  if (!Intl.Segmenter) return [{ from: 0, to: text.length }]
  const segments = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)]
  return segments.map(({ index, segment }) => ({ from: index, to: index + segment.length }))
}

function rangeOf(pieces, from, to) {
  const range = new Range()
  const [first] = pieces.filter(piece => piece.from + piece.text.length > from)
  const last = pieces.findLast(piece => piece.from < to)
  const place = (piece, offset) => Math.min(Math.max(offset - piece.from - piece.before, 0), piece.node.data.length)
  range.setStart(first.node, place(first, from))
  range.setEnd(last.node, place(last, to))
  return range
}

/** Says the sentence that it is at, and then the next; an answer from a turn that is over is not listened to. */
function say() {
  turn += 1
  const mine = turn
  speech.cancel()
  const sentence = blocks[at.block]?.sentences[at.sentence]
  if (!sentence) return does.stop()
  mark(sentence.range)
  const utterance = new SpeechSynthesisUtterance(sentence.said)
  utterance.voice = dutchVoice()
  utterance.lang = utterance.voice.lang
  utterance.onend = () => mine === turn && goOn()
  utterance.onerror = () => mine === turn && does.pause()
  speech.speak(utterance)
}

function goOn() {
  const isLast = at.sentence + 1 >= blocks[at.block].sentences.length
  at = isLast ? { block: at.block + 1, sentence: 0 } : { block: at.block, sentence: at.sentence + 1 }
  say()
}

function mark(range) {
  unmark()
  if (CSS.highlights) CSS.highlights.set('voorlezen', new Highlight(range))
  else blocks[at.block].element.classList.add('being-read')
  const { top, bottom } = range.getBoundingClientRect()
  if (top > 0 && bottom < innerHeight - bar.offsetHeight) return
  blocks[at.block].element.scrollIntoView({ block: 'center', behavior: isCalm.matches ? 'auto' : 'smooth' })
}

function unmark() {
  CSS.highlights?.delete('voorlezen')
  for (const { element } of blocks ?? []) element.classList.remove('being-read')
}

function silence() {
  turn += 1
  speech.cancel()
}

/** Goes to another paragraph; while it pauses, it only shows where it would go on. */
function jump(by) {
  at = { block: Math.min(Math.max(at.block + by, 0), blocks.length - 1), sentence: 0 }
  if (isPaused()) mark(blocks[at.block].sentences[0].range)
  else say()
}

const buttonFor = name => bar.querySelector(`[data-does=${name}]`)
const isPaused = () => 'paused' in bar.dataset

function setPaused(paused) {
  if (paused) bar.dataset.paused = ''
  else delete bar.dataset.paused
  const button = buttonFor('pause')
  button.dataset.pause ??= button.textContent
  button.textContent = paused ? button.dataset.resume : button.dataset.pause
}

function setReading(reading) {
  document.documentElement.classList.toggle('reading-aloud', reading)
  for (const button of bar.querySelectorAll('button')) button.hidden = reading === (button.dataset.does === 'start')
}

const does = {
  start() {
    blocks ??= readBlocks()
    const target = document.querySelector('article :target')
    const wanted = blocks.findIndex(({ element }) => target && (element === target || target.contains(element)))
    if (wanted > 0 && at.block === 0) at = { block: wanted, sentence: 0 }
    setReading(true)
    setPaused(false)
    buttonFor('pause').focus()
    say()
  },
  pause() {
    const paused = !isPaused()
    setPaused(paused)
    if (paused) silence()
    else say()
  },
  previous: () => jump(-1),
  next: () => jump(1),
  stop() {
    silence()
    unmark()
    if (at.block >= blocks.length) at = { block: 0, sentence: 0 }
    setReading(false)
    buttonFor('start').focus()
  },
}

if (speech && template) {
  showWhenPossible()
  speech.addEventListener('voiceschanged', showWhenPossible)
  addEventListener('pagehide', silence)
}
