import { nameInSentence } from '@/lib/courts/court';
import { callCourt, callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ court, linking }) => ({
  ask: [
    'Is your own PACER account an upgraded one?',
    'Are you an attorney, and admitted in this court?',
    'Do you see Maintenance in Manage PACER Account?',
  ],
  expect: [
    'Maintenance, with two registrations: Attorney Admissions / E-File Registration, and Non-Attorney E-File Registration.',
    'Court type and court; what to apply for; filer information; payment, optional; terms with boxes; Submit.',
  ],
  say: [
    `Choose the registration that is yours, the kind of court, and ${nameInSentence(court)} as the court. Then choose Next.`,
    'If you are admitted there, choose E-File Registration Only. If you are not an attorney, choose your role.',
    'Fill in what has a star, with Email Frequency and Email Format. Payment can be left out.',
    'Check the acknowledgments and press Submit. The court decides, and tells you by e-mail.',
  ],
  picture: 'efile-registration',
  branches: [
    { hear: 'I have sent it', to: 'R3' },
    { hear: 'I have filed there before, after all', to: linking.link === 'none' ? 'R3' : 'L1' },
    { hear: 'I have no account of my own', to: 'R1' },
    { hear: 'My account is a legacy one', to: 'A2' },
    { hear: 'My role is not in the list', to: callCourt('The court may not take that role through PACER.') },
    { hear: 'I need pro hac vice', to: callCourt('The court may want a motion or an order first.') },
    { hear: 'PACER does not let me in', to: callPacer('PACER can see why.') },
  ],
  call: 'court',
});
