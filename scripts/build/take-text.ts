import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildState, MadeFiles } from './build-state.ts'
import { fileOfText, type KeptTexts, textEndings } from './kept-texts.ts'
import type { MadeText } from './made-text.ts'
import type { PlannedText } from './plan-texts.ts'
import type { StandingFiles } from './standing-files.ts'
import { takeFiles } from './take-files.ts'
import { linkFiles, writtenFiles } from './written-files.ts'

/** Where texts come from that were made before. */
export interface TextSource {
  /** What was made of a text from the same things; null when there is none. */
  made(text: PlannedText, texts: KeptTexts): MadeText | null
  /** Takes its files into a build; null when they are no longer as they were written. */
  taken(made: MadeText, into: { readonly output: string; readonly standing: StandingFiles }): MadeText | null
}

/** For a build that makes every text. */
export const nowhere: TextSource = { made: () => null, taken: () => null }

/** Takes texts from the last build of the same folder. */
export function takeFromLast(before: BuildState | null, previous: string): TextSource {
  return {
    made: ({ key, hash }, texts) => (before?.texts[key]?.hash === hash ? texts.made(key, hash) : null),
    taken: (made, into) => takeFiles({ previous, ...into }, before?.texts[made.key], made.hash) && made,
  }
}

/** A part of a site that was built by itself: the texts of one year, with the hash that each was made from. */
export interface Part {
  readonly texts: Readonly<Record<string, MadeFiles>>
}

/** What stands in the folder of a part, and where. */
export const inPart = { list: 'deel.json', site: 'site', texts: 'teksten' } as const

/**
 * Takes texts from parts. Throws when a part is not whole, or was not made of the content at hand.
 * Input: folders of parts, and the folder that gets what they kept of their texts.
 */
export function takeFromParts(folders: readonly string[], keptFolder: string): TextSource {
  const parts = folders.flatMap(folder => {
    const { texts }: Part = JSON.parse(readFileSync(join(folder, inPart.list), 'utf8'))
    return Object.entries(texts).map(([key, made]) => [key, { folder, made }] as const)
  })
  const byKey = new Map(parts)
  const partOf = (key: string) => {
    const found = byKey.get(key)
    if (!found) throw new Error(`${key} staat in geen van de delen; bouw het deel van dat jaar erbij`)
    return { ...found, site: join(found.folder, inPart.site) }
  }
  return {
    made({ key, hash }, texts) {
      const { folder, made, site } = partOf(key)
      if (made.hash !== hash) throw new Error(`${folder} is van andere inhoud of andere code; bouw dat deel opnieuw`)
      for (const { path, size } of made.files) {
        if (!isOfSize(join(site, path), size))
          throw new Error(`${join(site, path)} is niet heel; bouw dat deel opnieuw`)
      }
      for (const ending of textEndings) {
        const from = fileOfText(join(folder, inPart.texts), key, ending)
        if (existsSync(from)) copyFileSync(from, fileOfText(keptFolder, key, ending))
      }
      const own = texts.made(key, hash)
      // Made anew here, the text would be written into the files of the part.
      if (!own) throw new Error(`${folder} is niet heel; bouw dat deel opnieuw`)
      return own
    },
    taken(made, { output }) {
      const { site, made: own } = partOf(made.key)
      linkFiles(site, output, own.files)
      // A file that came from elsewhere is as new as its coming here.
      const paths = own.files.map(({ path }) => path)
      return { ...made, files: writtenFiles(output, paths) }
    },
  }
}

function isOfSize(file: string, size: number): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === size
}
