/** The words that records hold, apart from the schemas: the small scripts compare with them without loading zod. */
export const statuses = ['not-started', 'in-progress', 'linked', 'stopped'] as const;
export const sources = ['filing-menus-seen', 'confirmation-seen', 'said-by-you', 'imported'] as const;
export const offers = ['ask', 'not-now', 'never'] as const;
export const awaitedSince = ['confirmation', 'submit'] as const;
