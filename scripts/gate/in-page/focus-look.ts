import { colourOf, contrast, groundOf } from './colour.ts'

/** How an element looks, in the parts that can show where the keyboard stands. */
export interface Look {
  readonly outline: string
  readonly shadow: string
  readonly border: string
  readonly ground: string
}

/** How an element looks at this moment. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element)
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor } = style
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  return {
    outline: hasOutline ? outlineColor : '',
    shadow: boxShadow === 'none' ? '' : boxShadow,
    border: `${borderWidth} ${borderColor}`,
    ground: backgroundColor,
  }
}

/** Whether the focus shows: something must appear that stands out by 3 to 1: an outline, a ring, or another ground (WCAG 2.4.7, 2.4.13). */
export function showsFocus(element: Element, before: Look): boolean {
  const now = lookOf(element)
  const ground = groundOf(element.parentElement)
  if (now.outline !== '' && now.outline !== before.outline && contrast(colourOf(now.outline), ground) >= 3) return true
  if (
    now.shadow !== '' &&
    now.shadow !== before.shadow &&
    ringsIn(now.shadow).some(one => contrast(colourOf(one), ground) >= 3)
  )
    return true
  return now.ground !== before.ground && contrast(colourOf(now.ground), colourOf(before.ground)) >= 3
}

/** The colours of the rings of a box shadow that have a spread: a soft shadow is no indicator. */
function ringsIn(shadow: string): readonly string[] {
  return [...shadow.matchAll(/(rgba?\([^)]*\)|color\([^)]*\))[^,]*?0px 0px 0px [2-9]/g)].map(match => match[1] ?? '')
}
