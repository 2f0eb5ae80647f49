import { isAppellate } from '@/lib/courts/court';
import type { PanelText, PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ court, page }): PanelText => {
  if (court && isAppellate(court.kind))
    return inAppellate(page.kind === 'court-appellate-home' && !page.facts.linkEntry);
  return page.facts.looksDifferent
    ? {
        title: 'Look for “Link a CM/ECF account to my PACER account”',
        text: [
          'It is usually under the heading **Your Account**, or one page further, under “NextGen Release 1.1 Menu Items”.',
          'If neither is on this page, the court’s help desk can tell you where it is.',
        ],
        call: 'court',
      }
    : {
        title: title.plain,
        text: ['It opens a form that asks for the login you filed with in this court before.'],
      };
};

const inAppellate = (withoutEntry: boolean): PanelText =>
  withoutEntry
    ? {
        title: 'Look for “Link my filer account to my PACER account”',
        text: [
          'It is on the first page after signing in. If it is missing, your account may be linked already.',
          'If you can begin a filing from this page, it is linked: say so in the guide’s window.',
        ],
        call: 'pacer',
      }
    : {
        title: title.appellate,
        text: ['It is on this first page after signing in, and asks for the login you filed with before.'],
      };
