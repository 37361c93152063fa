/** The Dutch names of the kinds of text, as editors write them. */
export const kinds = { begroting: 'budget', jaarverslag: 'report', reactie: 'reaction' } as const
