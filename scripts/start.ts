import { existsSync } from 'node:fs'
import EleventyDevServer, { type Answer } from '@11ty/eleventy-dev-server'
import { outputFileOf } from '../src/site/address.ts'
import { openPreview } from './preview.ts'
import { copiedAssets } from './site-outputs.ts'

const port = Number(process.env.PORT ?? 8080)
const filesNow = openPreview(`http://localhost:${port}`)
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
}

/** A page is rendered when it is asked for. A fault becomes a page too: thrown here, it would leave the browser waiting. */
function answer(path: string): Answer | undefined {
  try {
    const files = filesNow()
    const file = outputFileOf(path).slice(1)
    const output = files.get(file)
    if (!output && !path.endsWith('/')) return undefined
    return reply(output ? 200 : 404, file, (output ?? files.get('404.html'))?.content() ?? '')
  } catch (error) {
    return reply(500, 'fout.txt', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

function reply(status: number, file: string, body: string): Answer {
  const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain'
  return { status, headers: { 'Content-Type': `${type}; charset=utf-8` }, body }
}

const copied = Object.entries(copiedAssets()).map(([from, to]) => [`/${to}`, from] as const)
if (!existsSync('_site/pagefind')) console.log('zoeken werkt in het voorbeeld na een keer "npm run build"')

new EleventyDevServer('leeswijzer', '_site', {
  watch: ['content/**'],
  aliases: { ...Object.fromEntries(copied), '/pagefind': '_site/pagefind' },
  domDiff: false,
  onRequest: { '/*': ({ url }) => answer(decodeURI(url.pathname)) },
}).serve(port)
