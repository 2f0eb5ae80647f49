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
