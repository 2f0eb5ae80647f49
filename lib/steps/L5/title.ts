import type { Title } from '../title-in';

export const title = {
  plain: 'Enter this court’s old CM/ECF login',
  appellate: 'Enter your old appellate filer login, in lowercase',
} satisfies Title;
