/** Stock settings: where things are, and one layout for the texts. */
export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'chapter.njk')
  return { dir: { input: 'pages', includes: '../_includes', output: 'out' } }
}
