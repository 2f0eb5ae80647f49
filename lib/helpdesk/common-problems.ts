import { answers } from './all-answers';

/** What callers ask most, in the order of a filer's path: shown before anything is typed. */
const ids = [
  'sign-in-invalid',
  'user-update-required',
  'lost-phone',
  'is-it-upgraded',
  'link-not-found',
  'old-login-unknown',
  'will-not-link',
  'names-differ',
  'menus-missing',
];

export const commonProblems = ids.flatMap((id) => answers.filter((answer) => answer.id === id));
