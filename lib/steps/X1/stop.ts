import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Call before you continue, even if both names are you: a former name, a nickname, a missing Jr.',
  call: true,
  ends: true,
};
