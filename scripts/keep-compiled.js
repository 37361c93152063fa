// For a command that is waited for (`node --import`): what Node compiles is kept, so that the next run only loads it.
import { enableCompileCache } from 'node:module'

enableCompileCache('.cache/compiled')
