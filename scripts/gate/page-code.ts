import { join } from 'node:path'
import { bundleScript } from '../bundle-script.ts'

/** A module and all it imports as one script that can run in any page. Throws when it cannot be made. */
export function pageCode(entry: string): string {
  return bundleScript(join(import.meta.dirname, 'in-page', entry), 'iife')
}
