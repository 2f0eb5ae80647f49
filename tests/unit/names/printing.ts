import fc from 'fast-check';

/** A person, from which every way to print the name is made. */
export interface Person {
  given: string;
  middle: string[];
  family: string;
  suffix: string;
}

const givens =
  'John Jane Maria José Søren Łukasz Zoë Anne-Marie Sean Ngọc İbrahim Björn François Quincy Victor राम Ольга 太郎'.split(
    ' ',
  );
const families = [
  'Attorney',
  'Smith',
  'García',
  'Müller',
  'O’Brien',
  'Smith-Jones',
  'van der Berg',
  'Strauß',
  'Şahin',
  'Đặng',
  'MacDonald',
  'Ødegård',
  'Lawson',
  'Judge',
  'Иванов',
];
export const suffixes = ['', 'Jr.', 'Sr.', 'II', 'III', 'IV', 'V'];
/** Words that are nobody's title, suffix or firm: long, and made of letters that none of those has together. */
const madeUp = fc
  .array(fc.constantFrom(...'bdfghkmnqwxzaeou'), { minLength: 6, maxLength: 9 })
  .map((letters) => letters.join(''));
export const given = fc.oneof(fc.constantFrom(...givens), madeUp);
export const family = fc.oneof(fc.constantFrom(...families), madeUp);
export const person: fc.Arbitrary<Person> = fc.record({
  given,
  middle: fc.array(given, { maxLength: 2 }),
  family,
  suffix: fc.constantFrom('', '', '', ...suffixes),
});

const initialOf = (name: string): string => [...name][0] ?? '';

/** How a page may print a person; `middles` false where a middle name may be left out or shortened. */
export const printing = (keepMiddles: boolean) =>
  fc
    .record({
      lastFirst: fc.boolean(),
      middles: keepMiddles ? fc.constant('whole') : fc.constantFrom('whole', 'initials', 'dotted', 'none'),
      letters: fc.constantFrom('as is', 'upper', 'lower', 'plain', 'taken apart'),
      // “Mr.” and “Ms.” are two people's, and “Ms. John” is odd: the table has those.
      title: fc.constantFrom('', '', '', 'Prof ', 'Hon. ', 'Dr. '),
      degree: fc.constantFrom('', '', ', Esq.', ' Esq', ', J.D.', ', Ph.D.', ', Attorney at Law'),
      space: fc.constantFrom(' ', '  ', '\u00a0', '\n '),
      unseen: fc.constantFrom('', '', '\u200b', '\u200f', '\u00ad', '\ufeff'),
      apostrophe: fc.constantFrom('’', "'", 'ʼ', '`'),
      hyphen: fc.constantFrom('-', ' ', '‐'),
    })
    .map((way) => (one: Person): string => {
      const middles =
        way.middles === 'none'
          ? []
          : way.middles === 'whole'
            ? one.middle
            : one.middle.map((name) => `${initialOf(name)}${way.middles === 'dotted' ? '.' : ''}`);
      const first = `${way.title}${[one.given, ...middles].join(' ')}`;
      const suffix = one.suffix === '' ? '' : way.lastFirst ? `, ${one.suffix}` : ` ${one.suffix}`;
      const whole = way.lastFirst ? `${one.family}, ${first}` : `${first} ${one.family}`;
      const text = `${whole}${suffix}${way.degree}`
        .replaceAll(' ', way.space)
        .replaceAll('’', way.apostrophe)
        .replaceAll('-', way.hyphen);
      const at = Math.floor(text.length / 2);
      return inLetters(`${text.slice(0, at)}${way.unseen}${text.slice(at)}`, way.letters);
    });

export function inLetters(text: string, letters: string): string {
  if (letters === 'upper') return text.toUpperCase();
  if (letters === 'lower') return text.toLowerCase();
  if (letters === 'taken apart') return text.normalize('NFD');
  if (letters === 'plain')
    return text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/[đĐ]/g, 'd')
      .replace(/ß/g, 'ss');
  return text;
}

/** Same letters, whatever the accents: what the eye takes for one name. */
export const fold = (name: string): string =>
  inLetters(name, 'plain')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '');

export const isLatin = (name: string): boolean => /\p{sc=Latin}/u.test(name);

/** Names that are different words, and neither the other's initial. */
export const apart = (a: string, b: string): boolean => fold(a) !== fold(b);
