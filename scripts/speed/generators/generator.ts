import type { PlainPage } from '../page-markdown.ts'

/** A generator at its defaults: what it is made of, what it gets, and how it builds. Paths are below its own folder. */
export interface Generator {
  /** With its version. */
  readonly name: string
  /** What stands beside the text at its defaults, in Dutch, for the table. */
  readonly beside: string
  /** In one exact version each. */
  readonly packages: readonly string[]
  /** Its settings: file → text. */
  readonly settings: Readonly<Record<string, string>>
  /** Where its pages go. */
  readonly pages: string
  /** The script below `node_modules` that builds, with its options. */
  readonly command: readonly [script: string, ...options: string[]]
  readonly output: string
  /** A page as its reader of Markdown wants it. */
  write(page: PlainPage): string
}

/** Front matter with the title, and the text below it. */
export function withFrontMatter({ title, body }: PlainPage): string {
  return `---\ntitle: ${JSON.stringify(plainTitle(title))}\n---\n\n${body}\n`
}

/** The title as the first heading. */
export function withHeading({ title, body }: PlainPage): string {
  return `# ${title}\n\n${body}\n`
}

/** A title without the escapes of Markdown (`3\. Wonen`). */
export function plainTitle(title: string): string {
  return title.replaceAll(/\\([\\`*_[\]#+\-.!>])/g, '$1')
}
