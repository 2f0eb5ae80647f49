import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => {
  if (page.kind === 'court-utilities')
    return {
      title,
      text: ['In this court the link is on that page, one step after Utilities.'],
    };
  return page.facts.linkEntry
    ? {
        title: 'Choose “Link a CM/ECF account to my PACER account”',
        text: ['It opens a form that asks for the login you filed with in this court before.'],
      }
    : {
        title: 'Look for “Link a CM/ECF account to my PACER account”',
        text: ['It should be on this page. If it is not, the court’s help desk can tell you where it is.'],
        call: 'court',
      };
};
