import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Corpus } from './corpus.ts'
import type { Command } from './measured-run.ts'

/** A generator that builds the corpus; `leavesOut` says what it does not do that this project does. */
export interface Contender {
  readonly name: string
  readonly leavesOut: string
  /** Writes what it needs into an empty folder, and gives the command that builds into `folder/out`. */
  prepare(folder: string, corpus: Corpus): Omit<Command, 'name' | 'limitSeconds'>
}

const project = resolve('.')

/** This project, cold: every check, the ledger of every word, every page; all but the search index. */
export const ours: Contender = {
  name: 'Leeswijzer',
  leavesOut: 'niets, behalve de zoekindex',
  prepare: (folder, { content }) => ({
    file: process.execPath,
    options: [
      ...['--import', './scripts/require-node.js', '--import', 'tsx', 'scripts/build.ts'],
      ...['--inhoud', resolve(content), '--uit', resolve(folder, 'out'), '--zonder-zoeken'],
    ],
    folder: project,
  }),
}

const shared =
  'woordboekhouding, structuurbewijs, regels voor inhoud, themapagina’s, hele tekst, bron, overzichten, voetnoten per kopie'

/** Eleventy as it comes, with Nunjucks and its own reader of Markdown. */
export const stockEleventy: Contender = {
  name: 'Eleventy met Nunjucks',
  leavesOut: shared,
  prepare(folder, { pages }) {
    writeFolder(folder, {
      'package.json': '{ "type": "module" }',
      '_includes/page.njk': layoutOf({
        title: '{{ title }}',
        content: '{{ content | safe }}',
        year: '{{ year }}',
        kind: '{{ kind }}',
      }),
      'eleventy.config.js':
        'export default config => { config.addGlobalData("layout", "page.njk"); return { dir: { input: "pages", includes: "../_includes", output: "out" } } }\n',
    })
    symlinkSync(resolve(pages), join(folder, 'pages'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const command = resolve('node_modules/@11ty/eleventy/cmd.cjs')
    return { file: process.execPath, options: [command, '--quiet'], folder: resolve(folder) }
  },
}

/** Hugo, Debian's package. */
export const hugo: Contender = {
  name: 'Hugo',
  leavesOut: shared,
  prepare(folder, { pages }) {
    writeFolder(folder, {
      'config.toml':
        'baseURL = "https://example.org/"\nlanguageCode = "nl"\ntitle = "Leeswijzer"\ndisableKinds = ["taxonomy", "term", "RSS", "section"]\n',
      'layouts/_default/single.html': layoutOf({
        title: '{{ .Title }}',
        content: '{{ .Content }}',
        year: '{{ .Params.year }}',
        kind: '{{ .Params.kind }}',
      }),
      'layouts/index.html': '<!doctype html><title>Leeswijzer</title>',
    })
    return {
      file: 'hugo',
      options: ['--quiet', '--contentDir', resolve(pages), '--destination', resolve(folder, 'out')],
      folder: resolve(folder),
    }
  },
}

interface Slots {
  readonly title: string
  readonly content: string
  readonly year: string
  readonly kind: string
}

/** A page with what every page of this site has: head, skip link, menu, breadcrumb, text, footer. */
function layoutOf({ title, content, year, kind }: Slots): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${title} – Leeswijzer</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${title} uit ${kind} ${year}"><link rel="stylesheet" href="/site.css"></head>
<body><a class="skip" href="#inhoud">Naar de inhoud</a>
<header><a href="/">Leeswijzer</a><nav aria-label="Hoofdmenu"><ul><li><a href="/thema/">Thema’s</a></li><li><a href="/zoeken/">Zoeken</a></li><li><a href="/over/">Over deze site</a></li></ul></nav></header>
<nav aria-label="Broodkruimelpad"><ol><li><a href="/">Home</a></li><li><a href="/${year}/">${year}</a></li><li><a aria-current="page" href="#">${title}</a></li></ol></nav>
<main id="inhoud" tabindex="-1"><p>${kind} ${year}</p>${content}</main>
<footer><p>Onafhankelijke herpublicatie.</p><ul><li><a href="/toegankelijkheid/">Toegankelijkheid</a></li></ul></footer></body></html>
`
}

function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
