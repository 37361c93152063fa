const year = String.raw`(1[89]|2[01])\d{2}`
const slug = '[a-z0-9]+(-[a-z0-9]+)*'

/** Every file that may stand under `content/`, by name and place. Contributed files are untrusted: the rest is refused. */
const allowed: readonly RegExp[] = [
  /^(site|themes|languages|glossary|onderwerpen|doorgeschoven|synoniemen|afwezig|omleidingen|uitzonderingen|toegankelijkheid|toegankelijkheid-meting)\.yaml$/,
  /^adressen\/paginas\.txt$/,
  new RegExp(`^adressen/${year}/${slug}\\.txt$`),
  new RegExp(`^pages/${slug}\\.md$`),
  new RegExp(`^pairs/${slug}\\.yaml$`),
  new RegExp(`^sources/${year}/${slug}\\.(txt|yaml)$`),
  new RegExp(`^publications/${year}/${slug}/(\\d{2}-${slug}|in-het-kort)\\.md$`),
]

/** Whether a file may stand at this path below `content/` (with forward slashes). */
export function isContentPath(path: string): boolean {
  return allowed.some(pattern => pattern.test(path))
}

const megabyte = 1_000_000

/** How many bytes a file may have: far more than any text needs, and few enough to read in seconds. */
export function mostBytesOf(path: string): number {
  if (path.endsWith('.yaml')) return 0.3 * megabyte
  return path.endsWith('.txt') ? 5 * megabyte : megabyte
}
