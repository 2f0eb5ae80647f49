import type { Call, Script } from './script';

/** A code that this court has no page for: it still leads on. Callers read codes out of other courts' guides. */

/** 5th Circuit: no linking at all. */
export const noLink = ({ court }: Call): Script => ({
  title: 'Request filing rights in PACER: this court has no link',
  ask: ['Which court is it, please?'],
  expect: [`${court.shortName} has no linking step, so no page of it should show this.`],
  say: ['This court does not link. Upgrade the PACER account, then request filing rights through PACER.'],
  picture: 'account-upgraded',
  branches: [
    { hear: 'My account is upgraded', to: 'X6' },
    { hear: 'It is an old one, or I do not know', to: 'A1' },
    {
      hear: 'I see the page all the same',
      to: {
        end: 'call-court',
        say: 'Then the court has changed its way. Please call the court’s help desk.',
      },
    },
  ],
  call: 'court',
});

/** Courts of appeals and panels: no Utilities on the way. */
export const onFirstPage = ({ court }: Call): Script => ({
  title: 'Stay on the first page after signing in',
  ask: ['Are you at the first page after signing in?'],
  expect: [`In ${court.shortName} the entry stands on that page; there is no Utilities on the way.`],
  say: ['Look for “Link my filer account to my PACER account” on the first page.'],
  picture: 'appellate-first-page',
  branches: [
    { hear: 'I see it', to: 'L3' },
    {
      hear: 'I see a bar with Utilities',
      to: {
        end: 'call-court',
        say: 'That may be another court’s page. Choose the right court, or call the court’s help desk.',
      },
    },
    { hear: 'I am not signed in', to: 'L1' },
  ],
  call: 'court',
});
