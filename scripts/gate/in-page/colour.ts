/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** 18 point, and 14 point when it is bold. */
const largePx = 24
const largeBoldPx = 18.66

let pixel: CanvasRenderingContext2D | null = null
const known = new Map<string, Colour>()

/** Reads a colour as the browser computes it, in any notation. */
export function colourOf(css: string): Colour {
  const seen = known.get(css)
  if (seen) return seen
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css) ?? []
  const colour = red === undefined ? painted(css) : asColour([red, green, blue, alpha ?? '1'].map(Number))
  known.set(css, colour)
  return colour
}

/** The background behind an element: its own, over those of the elements it stands in. `seen` remembers them. */
export function groundOf(element: Element | null, seen = new Map<Element, Colour>()): Colour {
  if (!element) return colourOf(isDark() ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)')
  const own = seen.get(element)
  if (own) return own
  const colour = colourOf(getComputedStyle(element).backgroundColor)
  const ground = colour.alpha > 0.99 ? colour : over(colour, groundOf(element.parentElement, seen))
  seen.set(element, ground)
  return ground
}

/** How much the words of an element stand out from their ground, and how much they should (level AAA). */
export function textContrast(
  element: Element,
  grounds?: Map<Element, Colour>,
): { readonly ratio: number; readonly least: number } {
  const { color, fontSize, fontWeight } = getComputedStyle(element)
  const colour = colourOf(color)
  const ground = groundOf(element, grounds)
  const shown = over({ ...colour, alpha: colour.alpha * opacityOf(element) }, ground)
  const sizePx = Number.parseFloat(fontSize)
  const isLarge = sizePx >= largePx || (sizePx >= largeBoldPx && Number(fontWeight) >= 700)
  return { ratio: contrast(shown, ground), least: isLarge ? 4.5 : 7 }
}

/** Contrast between two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** A colour as it is seen when it lies over an opaque ground. */
function over({ red, green, blue, alpha }: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return { red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue), alpha: 1 }
}

function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
}

function isDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function painted(css: string): Colour {
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
  if (!pixel) return asColour([0, 0, 0, 0])
  pixel.globalCompositeOperation = 'copy'
  pixel.fillStyle = css
  pixel.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data
  return asColour([red, green, blue, alpha / 255])
}

function asColour([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[]): Colour {
  return { red, green, blue, alpha }
}
