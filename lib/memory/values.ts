/** Words that stored records hold, apart from the schemas: scripts on pages compare with them without loading zod. */
export const offers = ['ask', 'not-now', 'never'] as const;

/**
 * The latest time that anything stored may have, ms since 1970: beyond it a date cannot be shown, or a time added to. What
 * is later cannot be read. Whether a time is ahead of this computer's clock is another question: see clock.ts.
 */
export const latestTime = Date.UTC(2100, 0, 1);
/** More pages than anybody opens while waiting for the filing menus: beyond it they are not counted. */
export const mostPages = 1_000_000;

export const awaitedSince = ['confirmation', 'submit'] as const;

/** The times that say "linked", the strongest source first: seen on a page counts more than said by hand. */
export const linkTimes = ['menus', 'confirmation', 'said', 'imported'] as const;
