import { answerOf } from './answer-sentences';
import type { Readers } from './readers';
import { reasonOf, refuses } from './refusals';

export const answersReader: Readers['answers'] = { answerOf, refuses, reasonOf };
