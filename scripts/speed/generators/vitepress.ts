import { type Generator, withHeading } from './generator.ts'

/** VitePress: Vue, a page drawn beforehand and made alive by script. Without settings it has no side bar. */
export const vitePress: Generator = {
  name: 'VitePress 1.6.4',
  beside: 'kop en lijst van koppen; een zijbalk en zoeken komen pas met instellingen',
  packages: ['vitepress@1.6.4'],
  settings: {
    'docs/.vitepress/config.mjs': "export default { title: 'Leeswijzer', lang: 'nl', ignoreDeadLinks: true }\n",
  },
  pages: 'docs',
  command: ['vitepress/bin/vitepress.js', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  write: withHeading,
}
