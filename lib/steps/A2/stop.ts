import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Stop at “Account Status”: that is an administrative account, and it cannot file.',
};
