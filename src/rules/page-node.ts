/** A text or an element on a page, or what is neither (a comment); the nodes of `parse5` are such nodes too. */
export type PageNode = PageElement | PageText | { readonly nodeName: string }

export interface PageText {
  readonly nodeName: string
  readonly value: string
}

export interface PageElement {
  readonly nodeName: string
  readonly tagName: string
  readonly attrs: readonly PageAttribute[]
  readonly childNodes: readonly PageNode[]
}

export interface PageAttribute {
  readonly name: string
  readonly value: string
}
