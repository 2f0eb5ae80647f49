import { expect, test } from 'vitest';
import { compareNames, type NameVerdict } from '@/lib/names/compare';

const table: [NameVerdict, string, string][] = [
  ['same', 'John Attorney', 'John Attorney'],
  ['same', 'John Q. Attorney', 'John Attorney'],
  ['same', 'JOHN ATTORNEY', 'john attorney'],
  ['same', 'Attorney, John', 'John Attorney'],
  ['same', 'Attorney, John Q.', 'John Quincy Attorney'],
  ['same', 'John Quincy Attorney', 'John Q Attorney'],
  ['same', 'José Muñoz', 'Jose Munoz'],
  ['same', 'John Attorney, Esq.', 'John Attorney'],
  ['same', 'John Attorney Esq', 'Mr. John Attorney'],
  ['same', 'John Attorney, Jr.', 'John Attorney Jr'],
  ['same', 'Attorney, John, Jr.', 'John Attorney Jr.'],
  ['same', 'Attorney Jr., John', 'John Attorney, Jr.'],
  ['same', 'Mary Smith-Jones', 'Mary Smith Jones'],
  ['same', "Sean O'Brien", 'Sean OBrien'],
  ['same', 'Sean O’Brien', "Sean O'Brien"],
  ['same', 'Ludwig van der Berg', 'van der Berg, Ludwig'],
  ['same', 'J.Q. Attorney', 'J. Q. Attorney'],
  ['same', 'John  Attorney', ' John\u00a0Attorney '],
  ['same', 'John\u200b Attorney', 'John Attorney'],
  ['same', 'Maria Garcia Lopez', 'Maria Lopez'],
  ['same', 'John Attorney, J.D.', 'John Attorney, Ph.D.'],
  ['same', 'Attorney, John, Attorney at Law', 'John Attorney'],
  ['same', 'Attorney, John V', 'John Victor Attorney'],
  ['same', 'И.И. Иванов', 'И. И. Иванов'],
  ['same', 'Søren Łukasz Ødegård', 'Soren Lukasz Odegard'],
  ['differ', 'Attorney, John V', 'John Attorney Jr.'],
  ['differ', 'John Michael Judge', 'John Michael Trustee Attorney'],
  ['differ', 'राम Attorney', 'रोम Attorney'], // vowels are marks there
  ['differ', 'John Attorney', 'Jane Attorney'],
  ['differ', 'John Attorney', 'John Lawyer'],
  ['differ', 'John Q. Attorney', 'John R. Attorney'],
  ['differ', 'John Quincy Attorney', 'John Robert Attorney'],
  ['differ', 'John Attorney, Jr.', 'John Attorney, Sr.'],
  ['differ', 'John Attorney Jr.', 'John Attorney'],
  ['differ', 'John Attorney II', 'John Attorney III'],
  ['differ', 'Maria Garcia', 'Maria Lopez'],
  ['differ', 'Robert Attorney', 'Bob Attorney'],
  ['differ', 'J. Attorney', 'K. Attorney'],
  ['differ', 'Johnny Attorney', 'John Attorney'],
  ['differ', 'J\u043ehn Attorney', 'John Attorney'], // a Cyrillic letter that looks like an o
  ['firm', 'John Attorney', 'Smith & Jones LLP'],
  ['firm', 'John Attorney', 'Law Offices of John Attorney'],
  ['firm', 'John Attorney, P.C.', 'John Attorney'],
  ['firm', 'Example Bank, N.A.', 'John Attorney'],
  ['firm', 'John and Jane Attorney', 'John Attorney'],
  ['unclear', 'Smith & Jones LLP', 'Smith & Jones LLP'],
  ['unclear', 'Attorney, John V', 'John Attorney'],
  ['unclear', 'Attorney, John V', 'John Attorney V'],
  ['unclear', 'J. Attorney', 'John Attorney'],
  ['unclear', 'Attorney', 'Attorney'],
  ['unclear', '', 'John Attorney'],
  ['unclear', '—', '—'],
];

test.each(table)('%s: "%s" and "%s"', (verdict, a, b) => {
  expect(compareNames(a, b)).toBe(verdict);
  expect(compareNames(b, a)).toBe(verdict);
});
