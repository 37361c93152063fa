import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { type HeaderRule, headersFor, parseHeaders } from './headers-file.ts'

/** A running server: `origin` without a slash at the end. */
export interface StaticServer {
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves a built site as a plain host would: files, `index.html` for folders, `404.html`, and the headers
 * that the site's own `_headers` file asks for. `pathPrefix` puts the site under a sub-path.
 */
export async function serveStatic(folder: string, pathPrefix = '/', port = 0): Promise<StaticServer> {
  const rules: readonly HeaderRule[] = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false })
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname
    for (const [name, value] of headersFor(asked, rules)) response.setHeader(name, value)
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
    }
    if (!asked.startsWith(pathPrefix)) return missing()
    request.url = `/${(request.url ?? '/').slice(pathPrefix.length)}`
    files(request, response, missing)
  })
  await new Promise<void>(ready => server.listen(port, '127.0.0.1', ready))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done, failed) => server.close(error => (error ? failed(error) : done())))
}
