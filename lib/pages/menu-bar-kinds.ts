import type { PageSummary } from './page-summary';

/** Pages with CM/ECF's menu bar that are none of the link pages themselves. */
const menuBarKinds: ReadonlySet<PageSummary['kind']> = new Set([
  'court-main',
  'court-menu',
  'court-utilities',
  'court-nextgen-items',
]);

/** Whether a page has the menu bar and is none of the link pages. */
export const hasMenuBarOnly = ({ kind }: Pick<PageSummary, 'kind'>): boolean => menuBarKinds.has(kind);
