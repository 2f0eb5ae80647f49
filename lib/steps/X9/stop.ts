import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Do not press Submit until it is known what the page is.',
  call: true,
  ends: true,
};
