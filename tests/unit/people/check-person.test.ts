import { expect, test } from 'vitest';
import { checkPerson, type PersonCheck } from '@/lib/names/check-person';

/** What was typed, the name on both lines of the page, what follows. Every name here is invented. */
const cases: [string, string, PersonCheck][] = [
  ['Robin Example', 'Robin Example', 'agree'],
  ['Example, Robin', 'ROBIN EXAMPLE', 'agree'],
  ['Robin Example', 'Robin A. Example', 'agree'],
  ['Robin Example', 'Pat Other', 'contradict'],
  ['Robin Example', 'Robin Example Jr.', 'contradict'],
  ['Robin Example', 'Example & Partners LLP', 'open'],
  ['Robert Example', 'Bob Example', 'open'],
  ['Robin', 'Robin Example', 'open'],
  ['Robin', 'Pat Other', 'contradict'],
  ['R. Example', 'Robin Example', 'open'],
  ['R. Example', 'Pat Other', 'contradict'],
  ['R.E.', 'Robin Example', 'open'],
  ['R. E.', 'Robin Alex Example', 'open'],
  ['RE', 'Robin Example', 'open'],
  ['re', 'Robin Example', 'open'],
  ['R.E.', 'Pat Other', 'contradict'],
  ['RE', 'Pat Other', 'contradict'],
  ['R.E.', 'Elena Rossi', 'open'],
  ['R.E.', 'Bob Example', 'open'],
  ['B.E.', 'Robert Example', 'open'],
  ['R.E.', 'Example & Partners LLP', 'open'],
  ['R.E.', 'Робин Пример', 'open'],
  ['REX', 'Rex Example', 'open'],
  ['REX', 'Pat Other', 'contradict'],
  // Capitals or none are no initials where a whole name stands.
  ['ROBIN EXAMPLE', 'Robin Example', 'agree'],
  ['robin example', 'Robin Example', 'agree'],
  ['Robin LEE', 'Robin Lee', 'agree'],
  // A name in which an initial stands for the given name is no full name, though the page says the same.
  ['R. Example', 'R. Example', 'open'],
  ['Й. Орлов', 'Й. Орлов', 'open'],
  // Initials in any order, with points, spaces and marks; each of them has to begin a word.
  ['R E', 'Alex Robin Example', 'open'],
  ['R. E.', 'Alex Robin Example', 'open'],
  ['É.R.', 'Alex Robin Evans Dale', 'open'],
  ['R.E.', 'Robin Other', 'contradict'],
  ['R.E.X.', 'Robin Xavier', 'contradict'],
  ['X.E.', 'Robert Example', 'contradict'],
  // Not initials: a short given name, an initial before one, more letters than anybody has.
  ['Rae', 'Robin Alex Example', 'contradict'],
  ['R. Al', 'Lee Robin Ash', 'contradict'],
  ['C.A.E.B.D.', 'Ann Bea Cam Dee Eve', 'contradict'],
  // Initials against a name that says too little, or more than a name.
  ['R.E.', 'Pat', 'open'],
  ['R.E.', 'Pat Other Trustee', 'open'],
  ['R.E.', 'Pat Other 2', 'open'],
  ['Desk 3', 'Robin Example', 'open'],
  ['?', 'Robin Example', 'open'],
];

test.each(cases)('%s, and %s on the page: %s', (typed, name, expected) => {
  expect(checkPerson(typed, { cmecf: name, pacer: name })).toBe(expected);
});

test('one of the two names is enough to contradict, and both have to agree', () => {
  expect(checkPerson('Robin Example', { cmecf: 'Robin Example', pacer: 'Pat Other' })).toBe('contradict');
  expect(checkPerson('Robert Example', { cmecf: 'Robert Example', pacer: 'Bob Example' })).toBe('open');
});
