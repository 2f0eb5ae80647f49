import type { Title } from '../title-in';

export const title = {
  plain: 'Choose “Link a CM/ECF account to my PACER account”',
  appellate: 'Choose “Link my filer account to my PACER account”',
} satisfies Title;
