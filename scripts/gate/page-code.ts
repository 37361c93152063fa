import { join } from 'node:path'
import { bundleScript } from '../bundle-script.ts'

/** Gives a module and all it imports as one script that can run in any page. Input: its path below this folder. */
export type PageScript = (path: string) => string

/** Bundles it now. Throws when it cannot be made. */
export const pageCode: PageScript = path => bundleScript(join('scripts/gate', path), 'iife')
