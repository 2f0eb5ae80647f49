import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Stop before the fifth try. Stop at once if the message is not about the login or password.',
};
