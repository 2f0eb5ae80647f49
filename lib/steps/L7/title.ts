import type { Title } from '../title-in';

export const title = {
  plain: 'Choose Query, Reports or Utilities to refresh',
  appellate: 'Open the court’s first page',
} satisfies Title;
