import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { type PagefindModule, pagefindRanking } from '../src/search/pagefind-index.ts'

/** An index that a browser could search, and Pagefind's own module with it, outside a browser. */
export interface ServedIndex {
  readonly pagefind: PagefindModule
  close(): Promise<void>
}

/** Serves the index in a folder and opens it. Only one can be open at a time in a process: Pagefind keeps its state. */
export async function serveIndex(folder: string): Promise<ServedIndex> {
  const server = createServer(sirv(folder, { dev: true }))
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const pagefind: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href)
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await pagefind.options({ basePath, baseUrl: '/', ranking: pagefindRanking })
  await pagefind.init()
  return {
    pagefind,
    close: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}
