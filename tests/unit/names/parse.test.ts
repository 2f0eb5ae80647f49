import { verdicts } from './verdicts';

/** As long as a name may be, and as many words as one may have. */
const longest = `John ${'a'.repeat(195)}`;
const mostWords = 'John Ann Bea Cam Dee Eve Fay Gil Hal Ida Jan Attorney';

verdicts([
  {
    about: 'length',
    verdict: 'differ',
    why: 'A long name is read to its end.',
    pairs: [
      [longest, 'Jane Baker'],
      [` ${longest} `, 'Jane Baker'],
      [mostWords, 'Jane Baker'],
    ],
  },
  {
    about: 'length',
    verdict: 'unclear',
    why: 'A text that is too long for a name is nobody’s.',
    pairs: [
      [`${longest}a`, 'Jane Baker'],
      [`Kim ${mostWords}`, 'Jane Baker'],
    ],
  },
  {
    about: 'numbers and e-mail',
    verdict: 'unclear',
    why: 'Without a name it is not to be told whose they are: a person’s or the firm’s.',
    pairs: [
      ['john@example.com', 'Smith & Jones LLP'],
      ['12345', 'Smith & Jones LLP'],
    ],
  },
  {
    about: 'numbers and e-mail',
    verdict: 'same',
    why: 'The number parts the words, though no space stands behind it.',
    pairs: [['JOHN (12345)ATTORNEY', 'John Attorney 12345']],
  },
  {
    about: 'numbers and e-mail',
    verdict: 'unclear',
    why: 'Small numbers may count people or accounts.',
    pairs: [
      ['John Attorney 2', 'John Attorney 3'],
      ['John Attorney 12', 'John Attorney 34'],
    ],
  },
  {
    about: 'numbers and e-mail',
    verdict: 'differ',
    why: 'A digit within a word is a part of it.',
    pairs: [
      ['John Attorney2', 'John Attorney'],
      ['J0hn Sm1th', 'Mary Baker'],
    ],
  },
  {
    about: 'brackets',
    verdict: 'compatible',
    why: 'What stands in them parts the words, though no space stands beside it.',
    pairs: [['John(Esq.)Attorney', 'John Attorney']],
  },
  {
    about: 'brackets',
    verdict: 'unclear',
    why: 'Two letters are a state only beside a bar number, and a name never is.',
    pairs: [
      ['John Attorney (CA)', 'John Attorney'],
      ['John Attorney 4th (CA)', 'John Attorney 4th'],
      ['John Attorney (Jack 12345)', 'John Attorney'],
    ],
  },
  {
    about: 'former names',
    verdict: 'unclear',
    why: 'A former name is no part of the other.',
    pairs: [['Mary Baker f/k/a Jones', 'Mary Baker Jones']],
  },
  {
    about: 'hyphens',
    verdict: 'unclear',
    why: 'A hyphen between spaces joins nothing, and may part the name from what is none.',
    pairs: [['Mary Smith - Jones', 'Mary Smith Jones']],
  },
  {
    about: 'degrees',
    verdict: 'compatible',
    why: 'An attorney’s trade and office, as they are written.',
    pairs: [
      ['John Baker, Attorney  at  Law', 'John Baker'],
      ['John Baker,Attorney at Law', 'John Baker'],
      ['John Baker, Counselor at Law', 'John Baker'],
      ['John Baker, Assistant U.S Attorney', 'John Baker'],
      ['Mary Baker M.A.', 'Mary Baker'],
      ['Mary Baker B.S', 'Mary Baker'],
    ],
  },
  {
    about: 'degrees',
    verdict: 'unclear',
    why: 'A trade with a place, an office that is not the person’s alone, and initials that end like a degree.',
    pairs: [
      ['John Baker, Attorney Chicago', 'John Baker'],
      ['John Baker, U.S. Attorney', 'John Baker'],
      ['Mary Baker J.B.S.', 'Mary Baker'],
    ],
  },
  {
    about: 'degrees',
    verdict: 'same',
    why: 'Letters of a degree are a name where one has to stand, and the start of one where more follows.',
    pairs: [
      ['Abdul Md', 'ABDUL MD'],
      ['Khan Rahman, Md Abdul', 'Md Abdul Khan Rahman'],
      ['Mary Jane B.Smith', 'Mary Jane B. Smith'],
    ],
  },
  {
    about: 'two people',
    verdict: 'differ',
    why: 'Two names, joined by a word or parted by a comma, against one.',
    pairs: [
      ['John & Baker', 'John Baker'],
      ['Mary(Ann)and John Baker', 'Mary Baker'],
      ['John Attorney at Law and Mary', 'John Baker'],
      ['John Q. Smith, Jane Smith', 'John Q. Smith'],
      ['John Smith, Jane Q. Smith', 'John Smith'],
    ],
  },
  {
    about: 'two people',
    verdict: 'unclear',
    why: 'Two people on both sides, written in two ways; and a family name that is only said twice.',
    pairs: [
      ['John and Jane Smith', 'John Smith, Jane Smith'],
      ['Smith, Jane Smith', 'Jane Smith'],
      ['John Smith, Smith', 'John Smith'],
    ],
  },
  {
    about: 'two people',
    verdict: 'same',
    why: 'A given name that could join two people, where nobody stands before it.',
    pairs: [['Or Cohen', 'OR COHEN']],
  },
  {
    about: 'firms',
    verdict: 'firm',
    why: 'Two family names, or the letters of a firm behind a name.',
    pairs: [
      ['Smith & John', 'John Smith'],
      ['John Attorney SC', 'John Attorney'],
      ['John Attorney LC', 'John Attorney'],
      ['John Attorney LP', 'John Attorney'],
      ['John Baker P.C. (12345)', 'John Baker'],
    ],
  },
  {
    about: 'firms',
    verdict: 'same',
    why: 'Initials behind a given name are no letters of a firm.',
    pairs: [['Baker, John P.C.', 'John P.C. Baker']],
  },
  {
    about: 'firms',
    verdict: 'unclear',
    why: 'Nor are they where nothing else stands.',
    pairs: [['L.C.', 'Laura Chen']],
  },
  {
    about: 'roles',
    verdict: 'unclear',
    why: 'An assistant is no firm, though “legal” stands in firms’ names.',
    pairs: [['Legal Assistant', 'Mary Baker']],
  },
]);
