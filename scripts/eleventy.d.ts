/** The few things this project asks of Eleventy 3, which ships no types. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(milliseconds: number): void } }
    setInputDirectory(path: string): void
    setTemplateFormats(formats: readonly string[]): void
    setDataFileSuffixes(suffixes: readonly string[]): void
    setFrontMatterParsingOptions(options: { engines: Record<string, () => never> }): void
    setUseGitIgnore(use: boolean): void
    addPassthroughCopy(files: Readonly<Record<string, string>>): void
    addGlobalData(name: string, value: () => unknown): void
    addJavaScriptFunction(name: string, value: (...values: never[]) => unknown): void
    addTemplate(path: string, render: unknown, data: Readonly<Record<string, unknown>>): void
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; config: (eleventy: EleventyConfig) => void },
    )
    disableLogger(): void
    write(): Promise<unknown>
  }
}

/** The few things this project asks of Eleventy's development server. */
declare module '@11ty/eleventy-dev-server' {
  export interface Answer {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }

  export default class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        readonly watch: readonly string[]
        readonly aliases: Readonly<Record<string, string>>
        readonly domDiff: boolean
        readonly onRequest: Readonly<Record<string, (asked: { readonly url: URL }) => Answer | undefined>>
      },
    )
    serve(port: number): void
  }
}
