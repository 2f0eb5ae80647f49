import type { StepStop } from '../phone-script';

export const stop: StepStop = {
  says: 'Stop guessing after the second try: five wrong ones may lock the login for minutes.',
};
