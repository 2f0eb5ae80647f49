import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Stop if you still cannot file here after a reload, a new sign-in and cleared cookies: nothing was linked, or another account is signed in. Call.',
  call: true,
};
