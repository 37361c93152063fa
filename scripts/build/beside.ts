import { extname } from 'node:path'

/** The module with a name that stands beside another: both are sources, or both are bundled (`bundled-code.ts`). */
export function beside(name: string, url: string): URL {
  return new URL(`./${name}${extname(url)}`, url)
}
