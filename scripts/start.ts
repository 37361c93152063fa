import { existsSync } from 'node:fs'
import EleventyDevServer, { type Answer } from '@11ty/eleventy-dev-server'
import { outputFileOf } from '../src/site/address.ts'
import { openPreview, type PreviewReading } from './preview.ts'
import { copiedAssets } from './site-outputs.ts'
import { tellChanged } from './tell-changed.ts'

const port = Number(process.env.PORT ?? 8080)
const outputNow = openPreview({
  root: 'content',
  origin: `http://localhost:${port}`,
  // The page goes first; what is wrong with it is told when it has been sent.
  onRead: reading => setImmediate(tell, reading),
})
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
}

/** A fault in telling is told itself, and ends nothing. */
function tell(reading: PreviewReading): void {
  try {
    process.stderr.write(`\n${tellChanged(reading)}`)
  } catch (error) {
    console.error(error)
  }
}

/** A page is rendered when it is asked for. A fault becomes a page too: thrown here, it would leave the browser waiting. */
function answer(path: string): Answer | undefined {
  try {
    const file = outputFileOf(path).slice(1)
    const output = outputNow(file)
    if (!output && !path.endsWith('/')) return undefined
    return reply(output ? 200 : 404, file, (output ?? outputNow('404.html'))?.content() ?? '')
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
