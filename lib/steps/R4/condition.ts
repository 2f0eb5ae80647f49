import { isNewFilersEnd } from '../L8/condition';
import type { StepCondition } from '../step';

/** Applies only while the person is being guided, so it is shown then. */
export const condition: StepCondition = { on: 'court', appliesTo: isNewFilersEnd };
