import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'You cannot undo the link yourself. Only the court can act, and PACER where the court says so.',
  call: true,
  ends: true,
};
