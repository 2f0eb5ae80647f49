import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => ({
  title: page.facts.ownForm ? 'Answer this page first, then open Utilities' : title,
  text: [
    page.facts.ownForm
      ? 'This page has a form of its own. If it is only a search, leave it empty.'
      : 'You link here, in the court’s own site, and not in Manage PACER Account.',
    'If a menu opens under Utilities, choose **Link a CM/ECF account to my PACER account** right there.',
    'If you use CM/ECF for PACER only, to search, no action is necessary.',
  ],
});
