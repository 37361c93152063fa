/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

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

/** The background that stands behind an element: the nearest one that is not transparent. */
export function groundOf(element: Element | null): Colour {
  for (let one = element; one; one = one.parentElement) {
    const colour = colourOf(getComputedStyle(one).backgroundColor)
    if (colour.alpha > 0.99) return colour
  }
  return colourOf(matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)')
}

/** Contrast between two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
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
