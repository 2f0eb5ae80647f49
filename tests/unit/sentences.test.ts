import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/pages/sentences';

test.each([
  ['each end mark', 'One. Two! Three? Four; five', ['One.', 'Two!', 'Three?', 'Four;', 'five']],
  ['a colon', 'Confirmation: your accounts are linked', ['Confirmation:', 'your accounts are linked']],
  ['no white space', 'See 1.1 at 10:30 in cm/ecf.', ['See 1.1 at 10:30 in cm/ecf.']],
  ['white space of any length', '  One.\n\n Two:\t  three  ', ['One.', 'Two:', 'three']],
  ['white space alone', ' \n ', []],
  ['nothing', '', []],
  ['a court’s name', 'U.S. District Court. Welcome', ['U.S. District Court.', 'Welcome']],
  ['a word that ends like it', 'You have no menu.s. Call', ['You have no menu.s.', 'Call']],
])('sentences of %s', (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
