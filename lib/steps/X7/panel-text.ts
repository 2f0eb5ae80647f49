import type { PanelTextFor } from '../step';
import { endsOf } from '../stop-ends';
import { stop } from './stop';
import { title } from './title';

/** What is known of undoing a link: FACTS.md, Confirmation page. */
export const panelText: PanelTextFor = () => ({
  title: 'Call the court now',
  note: {
    tone: 'stop',
    title,
    text: 'Submit was pressed although the two names differed.',
  },
  text: [
    'Do not file with this account. Write down both names and the time, and do not try other logins.',
    stop.says,
  ],
  call: 'court',
  ends: endsOf('submitted'),
});
