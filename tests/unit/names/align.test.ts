import { verdicts } from './verdicts';

verdicts([
  {
    about: 'two initials for a given name',
    verdict: 'unclear',
    why: 'Two consonants are initials, also beside a given name that is no longer, and whichever stands first.',
    pairs: [
      ['JP Baker', 'Jo Baker'],
      ['JP Baker', 'JD Baker'],
      ['JP', 'John Baker'],
    ],
  },
  {
    about: 'two initials for a given name',
    verdict: 'differ',
    why: 'Another first letter, a given name that is written so, or no given name at all.',
    pairs: [
      ['JP Baker', 'Karen Baker'],
      ['Ng Mai', 'Nguyen Mai'],
      ['Minh Ly', 'Minh Lam'],
    ],
  },
]);
