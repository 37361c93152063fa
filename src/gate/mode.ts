/** The ways in which every page is tested; one page in one mode is the unit of coverage. */
export const modes = [
  'markup',
  'light',
  'text-200',
  'text-spacing',
  'zoom-200',
  'forced-colours',
  'reduced-motion',
  'print',
  'no-style',
  'dark',
  'narrow',
  'zoom-400',
  'no-script',
] as const

export type Mode = (typeof modes)[number]
