import { callCourt, type Tell } from '../script';

export const tell: Tell = ({ court, way, rule }) => {
  const linkFirst = way.link !== 'none';
  const requested = {
    end: 'wait-for-court' as const,
    say: 'Wait for the court’s e-mail. Nothing can be filed until the court has approved it.',
  };
  return {
    title: linkFirst
      ? 'Ask first: have you ever filed in this court?'
      : 'Request filing rights through PACER',
    ask: [
      `Have you ever filed electronically in ${court.shortName}, under any name?`,
      'Are you an attorney? Pro hac vice?',
    ],
    expect: [
      linkFirst
        ? 'Yes: the link is the way. No: a registration in PACER is.'
        : 'This court has no link: everybody asks through PACER, after the upgrade.',
    ],
    say: [
      ...(linkFirst ? ['If you have filed here before, link. Do not register again.'] : []),
      ...(rule.instead?.text.map((text) => text.replaceAll('**', '')) ?? []),
      'To register: Manage PACER Account, Maintenance, and then the door that is yours: Attorney Admissions/E-File Registration, or Non-Attorney E-File Registration.',
      'Choose this court, tick the terms, and choose Submit.',
    ],
    picture: 'efile-registration',
    branches: [
      ...(linkFirst
        ? [{ hear: 'Yes, I have filed here', to: 'L1' as const }]
        : [{ hear: 'My account is not upgraded', to: 'A1' as const }]),
      ...(linkFirst ? [{ hear: 'Yes, but my old login is lost', to: 'X8' as const }] : []),
      { hear: linkFirst ? 'Never, and I have sent the request' : 'I have sent the request', to: requested },
      { hear: 'I need pro hac vice', to: callCourt('The court may want a motion or an order first.') },
      { hear: 'I represent myself', to: callCourt('The court may want an order first.') },
      { hear: 'I have no PACER account of my own', to: 'R1' },
      { hear: 'The request was rejected', to: linkFirst ? 'L5' : callCourt('The court says why.') },
    ],
    call: 'court',
  };
};
