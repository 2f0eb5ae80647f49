import { nameInSentence } from '@/lib/courts/court';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ court, linking, rule }) => {
  const linkFirst = linking.link !== 'none';
  const requested = {
    end: 'wait-for-court' as const,
    say: 'Wait for the court’s e-mail. Nothing can be filed until the court has approved it.',
  };
  return {
    ...(linkFirst ? {} : { title: 'Request filing rights through PACER' }),
    ask: [
      `Have you ever filed electronically in ${nameInSentence(court)}, under any name?`,
      'Are you an attorney? Pro hac vice?',
    ],
    expect: [
      linkFirst
        ? 'Yes: link. No: register in PACER. Admission, pro hac vice and reinstatement may take this page too.'
        : 'This court has no link: everybody asks through PACER, after the upgrade.',
    ],
    say: [
      ...(linkFirst
        ? ['If you have filed here before, link at the court’s own site. Do not register again.']
        : []),
      ...(rule.instead?.text.map((text) => text.replaceAll('**', '')) ?? []),
      'To register: Manage PACER Account, Maintenance, then Attorney Admissions/E-File Registration, or Non-Attorney E-File Registration.',
      'Choose this court, check the boxes under the terms, and press Submit.',
    ],
    picture: 'efile-registration',
    branches: [
      ...(linkFirst
        ? [{ hear: 'Yes, I have filed here', to: 'L1' as const }]
        : [{ hear: 'My account is not upgraded', to: 'A1' as const }]),
      ...(linkFirst ? [{ hear: 'Yes, but my old login is lost', to: 'X8' as const }] : []),
      { hear: linkFirst ? 'No, never' : 'I am ready to ask', to: 'R2' as const },
      { hear: linkFirst ? 'Never, and I have sent the request' : 'I have sent the request', to: requested },
      {
        hear: 'I need admission, pro hac vice or reinstatement',
        to: callCourt('The court may want a motion or an order first.'),
      },
      { hear: 'I represent myself', to: callCourt('The court may want an order first.') },
      { hear: 'I have no PACER account of my own', to: 'R1' },
      { hear: 'The request was rejected', to: linkFirst ? 'L5' : callCourt('The court says why.') },
    ],
    call: 'court',
  };
};
