import type { EleventyConfig } from '@11ty/eleventy'

interface OutputData {
  /** The path of a file in the site, from its root. */
  readonly output: string
}

interface TemplateFunctions {
  contentOf(file: string): string
}

const refuse = () => {
  throw new Error('front matter in code is never read')
}

/**
 * What Eleventy may do here: write what it is given. It reads no file of `content/`, no data file and no template
 * from disk; the files to write arrive as the list `outputs` (see scripts/write-pages.ts).
 */
export default function configure(eleventy: EleventyConfig): void {
  eleventy.setTemplateFormats(['11ty.js'])
  eleventy.setDataFileSuffixes([])
  eleventy.setUseGitIgnore(false)
  // Rendering is all that a build does: that it takes most of the time is no warning.
  for (const group of ['Configuration', 'Data']) eleventy.benchmarkManager.get(group).setMinimumThresholdMs(3_600_000)
  eleventy.setFrontMatterParsingOptions({ engines: { js: refuse, javascript: refuse, node: refuse, json: refuse } })
  eleventy.addTemplate(
    'output.11ty.js',
    function (this: TemplateFunctions, { output }: OutputData) {
      return this.contentOf(output)
    },
    {
      pagination: { data: 'outputs', size: 1, alias: 'output' },
      permalink: ({ output }: OutputData) => output,
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
    },
  )
}
