import { type Generator, withFrontMatter } from './generator.ts'

/** Starlight on Astro: known for sending little script. */
export const starlight: Generator = {
  name: 'Starlight 0.42.4',
  beside: 'kop, zijbalk met alle pagina’s, lijst van koppen, zoeken met Pagefind',
  packages: ['@astrojs/starlight@0.42.4', 'astro@7.3.5'],
  settings: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  integrations: [starlight({ title: 'Leeswijzer', locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
})
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
    'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }\n',
  },
  pages: 'src/content/docs',
  command: ['astro/bin/astro.mjs', 'build'],
  output: 'dist',
  write: withFrontMatter,
}
