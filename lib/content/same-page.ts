import type { DetectedPage } from '@/lib/pages/page-summary';

/** The page says what it said before, at the same element. */
export const isSamePage = (a: DetectedPage, b: DetectedPage): boolean =>
  a.elements.target === b.elements.target &&
  a.elements.avoid === b.elements.avoid &&
  a.elements.logOut === b.elements.logOut &&
  JSON.stringify([a.kind, a.facts, a.names]) === JSON.stringify([b.kind, b.facts, b.names]);
