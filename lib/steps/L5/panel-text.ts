import type { PanelText, PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => (page.facts.filingMenus ? canFileAlready : plain);

/** Who sees the filing menus is linked: the form is then for somebody else's account, or there by mistake. */
const canFileAlready: PanelText = {
  title: 'Leave this form, unless you link another person',
  text: [
    'This PACER account can already file here: the filing menus are in the menu bar. There is nothing to link for it.',
    'To link another person, log out, and sign in with **their** PACER account first.',
  ],
  note: {
    tone: 'care',
    title: 'A login entered here is linked to this account',
    text: 'It would be the PACER account that is signed in now, and you cannot undo it yourself.',
  },
  call: 'court',
};

const plain: PanelText = {
  title: title.plain,
  text: [
    'The one you filed with **in this court** before NextGen. It is **not** your PACER username. Submit links nothing yet; Clear empties both fields.',
    'If you use CM/ECF for PACER only, to search, no action is necessary. This guide does not read what you type.',
  ],
  note: {
    tone: 'care',
    title: 'A few wrong tries can lock it',
    text: 'Not sure? Look in your browser’s saved passwords or your filing software, use “Forgot login/password” below the form, or call first.',
  },
  call: 'court',
};
