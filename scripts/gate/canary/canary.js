// What goes wrong on the faulty page by script. The clean page has the same script and none of these elements.
document.querySelector('.press')?.addEventListener('click', () => {})
document.querySelector('.shy')?.addEventListener('focus', event => event.target.blur())
document.querySelector('.trap')?.addEventListener('keydown', event => {
  if (event.key === 'Tab') event.preventDefault()
})
if (document.documentElement.dataset.zaai?.includes('page-error')) console.error('kapot')
