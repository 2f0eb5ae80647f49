import { verdicts } from './verdicts';

verdicts([
  {
    about: 'letters',
    verdict: 'same',
    why: 'Capitals and spaces as some systems have them.',
    pairs: [
      ['JÜRGEN STRAUẞ', 'Jürgen Strauss'],
      ["Gina D' Angelo", "Gina D'Angelo"],
    ],
  },
  {
    about: 'letters',
    verdict: 'compatible',
    why: 'Letters that a system of A to Z writes otherwise.',
    pairs: [
      ['Guðrún Baker', 'Gudrun Baker'],
      ['Anne Lebœuf', 'Anne Leboeuf'],
      ['Marija Baħar', 'Marija Bahar'],
    ],
  },
  {
    about: 'letters',
    verdict: 'differ',
    why: 'The last letter of a Greek name is a part of it.',
    pairs: [['Νίκος Παππάς', 'Νίκο Παππά']],
  },
  {
    about: 'spellings',
    verdict: 'differ',
    why: 'What is another spelling at the start or at the end of a name is none elsewhere in it.',
    pairs: [
      ['Anna Meyer', 'Anna Meer'],
      ['Anil Raju', 'Anil Rayu'],
      ['Yovan Baker', 'Evan Baker'],
      ['Ann Haynes', 'Ann Haines'],
      ['Anna Wiikman', 'Anna Wykman'],
      ['Anna Mahler', 'Anna Maler'],
      ['Ann Desaint', 'Ann Dest'],
      ['Ann Sainton', 'Ann Ston'],
    ],
  },
  {
    about: 'short forms',
    verdict: 'unclear',
    why: 'An ending in “-y”, with the letter before it doubled or not.',
    pairs: [
      ['Abby Baker', 'Abigail Baker'],
      ['Ozzy Baker', 'Oz Baker'],
      ['Corriny Baker', 'Corrinne Baker'],
    ],
  },
  {
    about: 'short forms',
    verdict: 'differ',
    why: 'Names that only begin alike, and a woman’s name that a man’s begins.',
    pairs: [
      ['Bryan Baker', 'Brandon Baker'],
      ['Danny Baker', 'Damian Baker'],
      ['Paul Baker', 'Pauline Baker'],
      ['Paul Baker', 'Paulette Baker'],
      ['Bern Baker', 'Bernice Baker'],
    ],
  },
]);
