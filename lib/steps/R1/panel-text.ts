import { newPassword } from '../new-password-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

/** For what PACER compares, what follows from it and the token by mail, see FACTS.md, Registration. */
export const panelText: PanelTextFor = () => ({
  title,
  text: [
    'New accounts are upgraded from the start. Attorneys register as attorneys; creditors, trustees and filing agents as non-attorney filers.',
    'PACER compares **name, birth date and e-mail** with the accounts it has. If two of them match, it says that “an account may already exist”; if all three do, the new account stays inactive until PACER resolves it.',
    newPassword,
    'Without a card, PACER sends a token by mail (7 to 10 business days), never by phone, e-mail or fax.',
  ],
  note: {
    tone: 'care',
    title: 'Had an account of your own before?',
    text: 'Do not register a second one: use “Forgot username?” at the sign-in, and upgrade it.',
  },
  call: 'pacer',
});
