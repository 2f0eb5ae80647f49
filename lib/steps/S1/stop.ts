import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Stop if it is the firm’s shared account: it cannot file, and linking it is permanent.',
};
