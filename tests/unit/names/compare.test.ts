import { verdicts } from './verdicts';

verdicts([
  {
    about: 'titles',
    verdict: 'unclear',
    why: 'A title alone, or before a single word, says too little to part two people.',
    pairs: [
      ['Mr.', 'Ms. Baker'],
      ['Mrs. John', 'Mary John'],
    ],
  },
  {
    about: 'titles',
    verdict: 'compatible',
    why: 'A degree or an address that looks like a woman’s title is none.',
    pairs: [
      ['Mr. John Baker', 'John Baker, MSW'],
      ['Mr. John Baker', 'John Baker john@example.claims'],
    ],
  },
  {
    about: 'titles',
    verdict: 'differ',
    why: 'A wife under her husband’s name, which ends like no short form.',
    pairs: [['Mrs. Daniel Baker', 'Daniel Baker']],
  },
  {
    about: 'degrees',
    verdict: 'same',
    why: 'The order of degrees tells nothing.',
    pairs: [['John Attorney, Esq., J.D.', 'John Attorney, J.D., Esq.']],
  },
  {
    about: 'degrees',
    verdict: 'compatible',
    why: 'Degrees contradict each other as little as they are numbers.',
    pairs: [['John Attorney, Esq., J.D.', 'Dr. John Attorney, MBA, CPA']],
  },
  {
    about: 'numbers and e-mail',
    verdict: 'unclear',
    why: 'Two numbers or two addresses that differ in one place only.',
    pairs: [
      ['John Attorney 12345', 'John Attorney 62345'],
      ['John Baker ann@example.com', 'John Baker jen@example.com'],
      ['John Baker ann@example.com', 'John Baker ann@elsewhere.example'],
    ],
  },
  {
    about: 'numbers and e-mail',
    verdict: 'compatible',
    why: 'The same number beside a title; digits of an address are no number.',
    pairs: [
      ['John Attorney (12345)', 'Mr. John Attorney 12345'],
      ['John Attorney john1234@example.com', 'John Attorney 56789'],
    ],
  },
  {
    about: 'scripts',
    verdict: 'unclear',
    why: 'Every word of one begins in another script than every word of the other: it may be a transliteration.',
    pairs: [
      ['\u041eliver \u0410ttorney', 'Oliver Attorney'],
      ['Иван Петров', 'J\u043ehn B\u0430ker'],
    ],
  },
  {
    about: 'scripts',
    verdict: 'differ',
    why: 'One of the words is in the other’s script, and is not there.',
    pairs: [
      ['\u0421\u043e\u0440\u0430 Baker', 'Иван Петров'],
      ['Иван Baker', 'Jane Lawyer'],
    ],
  },
  {
    about: 'scripts',
    verdict: 'unclear',
    why: 'Words of two scripts in one name: none that the code knows.',
    pairs: [['Ivan Q. Петров', 'Ivan Петров']],
  },
  {
    about: 'the fifth',
    verdict: 'unclear',
    why: '“V” may be the fifth’s, whatever other names or initials stand there.',
    pairs: [
      ['Attorney, John V', 'John Victor Attorney V'],
      ['Vance, John V', 'John Vance'],
      ['Attorney, John Quincy V', 'John Quincy Attorney'],
      ['John V', 'John Vance'],
    ],
  },
  {
    about: 'the fifth',
    verdict: 'same',
    why: '“V” where a given name has to stand is its initial.',
    pairs: [['Attorney, V.', 'V. Attorney']],
  },
  {
    about: 'suffixes',
    verdict: 'same',
    why: 'Two suffixes, in either order.',
    pairs: [['John Attorney Jr. III', 'John Attorney III Jr.']],
  },
  {
    about: 'suffixes',
    verdict: 'differ',
    why: 'A suffix is read behind a single word as well, unless it is a name itself.',
    pairs: [['Baker VIII', 'Baker']],
  },
  {
    about: 'suffixes',
    verdict: 'same',
    why: 'The first of two given names is no suffix.',
    pairs: [['Baker, Junior Lee', 'Junior Lee Baker']],
  },
  {
    about: 'suffixes',
    verdict: 'unclear',
    why: 'Nor is the first word of all, though a title and a comma stand before it.',
    pairs: [['Atty., Sr. Juan Castro', 'Juan Castro']],
  },
]);
