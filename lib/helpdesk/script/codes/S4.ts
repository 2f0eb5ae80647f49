import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way }) => ({
  title: 'Tick the redaction notice',
  ask: ['Does the page speak of redaction, with a box to tick?'],
  expect: ['A notice on leaving out personal data. Continue stays grey until the box is ticked.'],
  say: ['Read it, tick the box, and choose Continue.'],
  picture: 'redaction',
  branches: [
    { hear: 'I am in', to: way.afterSignIn },
    { hear: 'Continue stays grey', to: callPacer('Try another browser window once.') },
  ],
  call: 'pacer',
});
