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
  {
    about: 'marks and apostrophes',
    verdict: 'compatible',
    why: 'An apostrophe on one side only, before a letter that has its mark on both.',
    pairs: [["Gina D'Ángelo", 'Gina DÁngelo']],
  },
  {
    about: 'middle names',
    verdict: 'compatible',
    why: 'Middle and family names that only contain a word of another kind: a creature, or a Spanish family name.',
    pairs: [
      ['Jane Ellen Bullock', 'Jane Bullock'],
      ['Anna Marta Kelk', 'Anna Kelk'],
      ['Ali Ramezan Karimi', 'Ali Karimi'],
      ['Tamar Meirav Lund', 'Tamar Lund'],
    ],
  },
  {
    about: 'middle names',
    verdict: 'unclear',
    why: 'What a hyphen joins to a given name is a part of it, and no middle name.',
    pairs: [
      ['Anne-Marie Baker', 'Anne Baker'],
      ['Ann Marie-Louise Baker', 'Ann Louise Baker'],
    ],
  },
  {
    about: 'middle names',
    verdict: 'compatible',
    why: 'Of two initials after a hyphen only the first is joined to the given name.',
    pairs: [['Anne-M.J. Baker', 'Anne-M. Baker']],
  },
  {
    about: 'called by the middle name',
    verdict: 'unclear',
    why: 'An initial between the middle and the family name changes nothing.',
    pairs: [
      ['Allen Q. Baker', 'Baker, John Allen'],
      ['Allen Baker', 'Baker, John Allen Q.'],
    ],
  },
  {
    about: 'stated family names',
    verdict: 'unclear',
    why: 'Of two family names a Spanish one behind the first may be left out, with the “y” between them.',
    pairs: [
      ['Baker García, Ana', 'Ana Baker'],
      ['Fernández y Ruiz, Luis', 'Luis Fernández'],
    ],
  },
  {
    about: 'stated family names',
    verdict: 'differ',
    why: 'A particle may be left out, and the name that it belongs to may not.',
    pairs: [['Baker de Smith, Mary', 'Mary Baker']],
  },
  {
    about: 'joined and split',
    verdict: 'differ',
    why: 'Two given names that are one for the other, and no family name beside them.',
    pairs: [['Xiao Ming', 'Xiaoming Wang']],
  },
  {
    about: 'joined and split',
    verdict: 'unclear',
    why: 'The family name is the same, split or joined, and which of the other words belong to it is not to be told.',
    pairs: [
      ['Mc Donald, Van Hoa', 'McDonald Van, Hoa'],
      ['Annjo, Ann Jo', 'Jo Jo, Ann'],
    ],
  },
  {
    about: 'order without a comma',
    verdict: 'unclear',
    why: 'Family name first, where a comma or a hyphen on the other side says which word that is.',
    pairs: [
      ['SMITH JOHN Q', 'Smith, John Q.'],
      ['SMITH JONES MARY', 'Smith Jones, Mary'],
      ['JONES SMITH MARY', 'Smith Jones, Mary'],
      ['Li Q. Hoa', 'Hoa-Q.-Li'],
    ],
  },
  {
    about: 'order without a comma',
    verdict: 'differ',
    why: 'A word said twice stands for one of the other name only; and a stated family name is never the given name.',
    pairs: [
      ['Hoa Li', 'Hoa Hoa'],
      ['Li, Mary Q.', 'Q. Li'],
    ],
  },
]);
