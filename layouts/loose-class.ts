import type { Inline } from '../src/document/node.ts'

/** The class of a paragraph, item or note with no words but those of links: they are targets of 44 pixels. */
export function looseClass(children: readonly Inline[], mark?: string): string | undefined {
  if (!isOnlyLinks(children)) return mark
  return mark === undefined ? 'loose' : `${mark} loose`
}

function isOnlyLinks(children: readonly Inline[]): boolean {
  return (
    children.some(isLink) &&
    children.every(one => isLink(one) || (one.type === 'text' && !/[\p{L}\p{N}]/u.test(one.value)))
  )
}

function isLink({ type }: Inline): boolean {
  return type === 'link' || type === 'documentReference'
}
