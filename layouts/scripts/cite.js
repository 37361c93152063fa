// References to copy. On a page with a text the links "Citeer" open them in a window on the page itself; where this
// script does not run, or they cannot be fetched, the links lead to the page with the references.

const pages = new Map()

/** The page with references, fetched once. */
function pageAt(address) {
  if (!pages.has(address)) pages.set(address, fetchPage(address))
  return pages.get(address)
}

async function fetchPage(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** Opens the references of the section that a link leads to; the sections that have a link of their own are left out. */
async function openWindow(link) {
  const page = await pageAt(link.href.split('#')[0])
  const heading = page.getElementById(decodeURIComponent(link.hash.slice(1))) ?? page.getElementById('tekst')
  const section = document.importNode(heading.parentElement, true)
  for (const own of [...section.querySelectorAll('section')].filter(hasOwnLink)) own.remove()
  const dialog = fromTemplate(page, 'citeer_venster')
  dialog.querySelector('.cited').dataset.paragraph = page.querySelector('.cited').dataset.paragraph
  dialog.querySelector('.cited').append(section)
  for (const one of section.querySelectorAll('[id]')) one.removeAttribute('id')
  section.firstElementChild.id = 'citeer_kop'
  dialog.setAttribute('aria-labelledby', 'citeer_kop')
  addButtons(dialog, page)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function hasOwnLink(section) {
  const id = encodeURIComponent(section.firstElementChild.id)
  return [...document.querySelectorAll('.cite a')].some(link => link.hash === `#${id}`)
}

function fromTemplate(page, id) {
  return document.importNode(page.getElementById(id).content, true).firstElementChild
}

/** Gives every reference a button that copies it; those of paragraphs copy the reference of their section with the line. */
function addButtons(place, page) {
  const pattern = place.querySelector('.cited')?.dataset.paragraph ?? place.dataset.paragraph
  for (const citation of place.querySelectorAll('.citation')) {
    const section = citation.parentElement
    const heading = section.firstElementChild.textContent
    citation.after(button(page, heading, () => citation.textContent, citation))
    for (const item of section.querySelectorAll(':scope > details li')) {
      const link = item.querySelector('a')
      item.append(
        ' ',
        button(page, link.textContent, () => paragraphText(citation, item, pattern), item),
      )
    }
  }
}

function paragraphText(citation, item, pattern) {
  const [what, when, address] = citation.children
  const line = pattern.replace('{regel}', item.dataset.line)
  const { hash } = item.querySelector('a')
  return `${what.textContent}${line}${when.textContent} ${address.href.split('#')[0]}${hash}`
}

function button(page, name, text, place) {
  const made = fromTemplate(page, 'citeer_knop')
  made.setAttribute(
    'aria-label',
    made.dataset.name.replace('{wat}', () => name),
  )
  made.addEventListener('click', () => copy(text(), made, place))
  return made
}

async function copy(text, made, place) {
  const status = made.closest('dialog, .sheet').querySelector('[role=status]')
  status.textContent = ''
  try {
    await navigator.clipboard.writeText(text)
    status.textContent = status.dataset.copied
  } catch {
    getSelection().selectAllChildren(place)
    status.textContent = status.dataset.failed
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('.cite a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  openWindow(link).catch(() => location.assign(link.href))
})

const own = document.querySelector('.sheet > .cited')
if (own) {
  own.append(fromTemplate(document, 'citeer_venster').querySelector('[role=status]'))
  addButtons(own, document)
}
