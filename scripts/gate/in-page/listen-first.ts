// Runs before every script of the page: notes which elements listen to clicks, which no browser tells afterwards.
const listeners: Element[] = []
const { addEventListener: listen } = EventTarget.prototype

EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof listen>) {
  if (given[0] === 'click' && this instanceof Element) listeners.push(this)
  return listen.apply(this, given)
}

Object.assign(globalThis, { gateClickListeners: listeners })
