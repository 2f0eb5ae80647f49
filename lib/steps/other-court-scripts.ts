import { nameInSentence } from '@/lib/courts/court';
import { callCourt, type PhoneScript, type ScriptContext } from './phone-script';

// Scripts for codes that this court has no page for, since callers read codes out of other courts' guides: each still leads
// to a next step.

/** For the 5th Circuit, which has no link at all (FACTS.md, Court rules and exceptions). */
export const noLink = ({ court }: ScriptContext): PhoneScript => ({
  title: 'Request filing rights in PACER: this court has no link',
  ask: ['Which court is it, please?'],
  expect: [`In ${nameInSentence(court)} no page should show this: it has no link.`],
  say: ['This court does not link. Upgrade the PACER account, then request filing rights through PACER.'],
  picture: 'account-upgraded',
  branches: [
    { hear: 'My account is upgraded', to: 'X6' },
    { hear: 'It is an old one, or I do not know', to: 'A1' },
    {
      hear: 'I see the page all the same',
      to: callCourt('Then the court has changed its procedure.'),
    },
  ],
  call: 'court',
});

/** For courts of appeals and their panels, where the link is not under Utilities. */
export const onFirstPage = ({ court }: ScriptContext): PhoneScript => ({
  title: 'Stay on the first page after signing in',
  ask: ['Are you at the first page after signing in?'],
  expect: [`In ${nameInSentence(court)} the entry is on that page. Utilities is not needed.`],
  say: ['Look for “Link my filer account to my PACER account” on the first page.'],
  picture: 'appellate-first-page',
  branches: [
    { hear: 'I see it', to: 'L3' },
    {
      hear: 'I see a bar with Utilities',
      to: callCourt('That may be another court’s page. If it is the right court,'),
    },
    { hear: 'I am not signed in', to: 'L1' },
  ],
  call: 'court',
});
