import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headersFor, parseHeaders } from '../headers-file.ts'
import type { StaticServer } from '../static-server.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** What hosts pack of themselves: text. */
const packed = /^(?:text\/|application\/(?:json|xml)|image\/svg)/

interface Answer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Serves a folder as a plain host does, over HTTP/1.1: text packed with gzip at its own default (6), once per file, and
 * the headers of the site's own `_headers`, if it has one.
 */
export async function servePacked(folder: string): Promise<StaticServer> {
  const rulesFile = join(folder, '_headers')
  const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, 'utf8')) : []
  const answers = new Map<string, Answer | null>()
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname
    const file = fileOf(folder, decodeURI(asked))
    if (!answers.has(file)) answers.set(file, answerOf(file))
    const answer = answers.get(file)
    if (!answer) return response.writeHead(404).end()
    response.writeHead(200, { ...answer.headers, ...Object.fromEntries(headersFor(asked, rules)) }).end(answer.body)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((done, failed) => server.close(error => (error ? failed(error) : done())))
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

function fileOf(folder: string, path: string): string {
  const file = join(folder, path)
  return existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
}

function answerOf(file: string): Answer | null {
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const isPacked = packed.test(type)
  const body = isPacked ? gzipSync(bytes, { level: 6 }) : bytes
  const headers = {
    'Content-Type': type,
    'Content-Length': String(body.length),
    ...(isPacked ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  }
  return { body, headers }
}
