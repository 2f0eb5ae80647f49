import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Stop if others use this account: after the upgrade nobody can share it.',
};
