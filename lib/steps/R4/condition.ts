import { isNewFilersEnd } from '../L8/condition';
import type { StepCondition } from '../step';

export const condition: StepCondition = { on: 'court', alwaysShown: true, appliesTo: isNewFilersEnd };
