import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'If the names differ in any way, explained or not, do not press Submit. Stop and call.',
  call: true,
};
