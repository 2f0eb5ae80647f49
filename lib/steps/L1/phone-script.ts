import { nameInSentence } from '@/lib/courts/court';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ court, linking }) =>
  linking.link === 'none'
    ? {
        title: 'Request filing rights in PACER: this court has no link',
        ask: ['Is your PACER account your own, and upgraded?', 'Have you filed in this court before?'],
        expect: ['No link entry anywhere: the court takes requests through PACER instead.'],
        say: [
          `In ${nameInSentence(court)} no step links an account.`,
          'Upgrade your PACER account first. Then request E-Filing, or Admission, in Manage PACER Account, Maintenance.',
        ],
        picture: 'account-upgraded',
        branches: [
          { hear: 'My account is upgraded', to: 'X6' },
          { hear: 'It is an old one, or I do not know', to: 'A1' },
          { hear: 'I have no account of my own', to: 'R1' },
          {
            hear: 'I could file before and cannot now',
            to: callCourt('The court has to look at your account.'),
          },
        ],
        call: 'court',
      }
    : {
        ask: [
          `Please go to ${court.host}${court.path === '/' ? '' : court.path}. What does the page say?`,
          'Have you ever filed in this court?',
        ],
        expect: [
          linking.link === 'first-page'
            ? 'Two links: Document Filing System, and PACER Login, which is only for searching.'
            : linking.link === 'landing'
              ? 'The court’s name, and “Link a CM/ECF account to my PACER account” on the page itself.'
              : 'The court’s name, and a link that ends in “Document Filing System”. Some courts show PACER’s sign-in at once.',
        ],
        say: [
          'Begin here, at the court’s own site. You do not link in Manage PACER Account.',
          linking.link === 'first-page'
            ? 'Choose CM/ECF Document Filing System, not PACER Login.'
            : linking.link === 'landing'
              ? 'Choose the link for linking, right there.'
              : 'Choose Document Filing System.',
        ],
        picture: 'landing',
        branches: [
          { hear: 'I see PACER’s sign-in', to: 'S1' },
          { hear: 'I see an old login, or a training page', to: 'X4' },
          { hear: 'I never filed in this court', to: 'X6' },
          { hear: 'I am not sure which PACER account I have', to: 'A1' },
          { hear: 'I do not know my old CM/ECF login', to: 'X8' },
          { hear: 'I see the filing menus already', to: 'L8' },
          {
            hear: 'The page does not open',
            to: callCourt('Try another browser once. If it still does not open:'),
          },
        ],
        call: 'court',
      };
