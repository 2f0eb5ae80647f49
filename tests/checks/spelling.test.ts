import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Spellings and phrases that are not plain US English, and what to write instead. Parts of identifiers count as well. */
const words: [pattern: RegExp, instead: string, examples: string[]][] = [
  [/recognis/i, 'recognize', ['recogniser', 'isRecognised']],
  [/behaviour/i, 'behavior', ['misbehaviour', 'Behaviour']],
  [/colour/i, 'color', ['coloursOf', 'forced-colours']],
  [/neighbour/i, 'neighbor', ['neighbourWasHere']],
  [/enrol(?!l)/i, 'enroll', ['enrol', 'Enrolment']],
  [/practis/i, 'practice, also as a verb', ['practised', 'practises']],
  [/organis(?!m)/i, 'organize', ['organisation']],
  [/normalis/i, 'normalize', ['normaliseText']],
  [/favour/i, 'favor', ['favourites']],
  [/apologis/i, 'apologize', ['apologised']],
  [/\bgrey|Grey/, 'gray', ['greyed out', 'lightGrey']],
  [/honour|labour(?!e)|rumour|flavour|harbour/i, 'the ending -or', ['honoured']],
  [/\bcentre|Centre/, 'center', ['centred', 'pageCentre']],
  [/(cancel|label|travel|model|signal)l(ed|ing)\b/i, 'one l', ['cancelled', 'labelling']],
  [
    /(summar|minim|maxim|optim|initial|serial|memor|capital|author|custom|util|categor|special|local|global|general|final|standard|visual|synchron|priorit|sanit)is(e|ed|es|ing|ation)\b/i,
    'the ending -ize',
    ['summarise', 'initialised', 'authorisation'],
  ],
  [/\b(real|emphas|critic)is(ed|es|ing)\b|\brealise\b/i, 'the ending -ize', ['realised']],
  [/\banalys(e|ed|ing)\b|\bcatalys(e|ed)\b/i, 'the ending -yze', ['analysed']],
  [/\blicence|\bdefence|\boffence/i, 'the ending -se', ['licence']],
  [/\bjudgement/i, 'judgment', ['judgements']],
  [/\b(learnt|spelt|spoilt|burnt|whilst|amongst)\b/i, 'learned, spelled, spoiled, while, among', ['whilst']],
  [/\b(catalogue|dialogue|programme|cheque|storey|kerb|tyre)s?\b/i, 'the US spelling', ['a cheque']],
  [/\banew\b/i, 'again, or a verb with re-', ['drawn anew']],
  [/small[\s*/]+letters/i, 'lowercase', ['in small letters', 'small\n * letters']],
  [/special[\s*/]+signs?\b/i, 'special character', ['a special sign']],
  [/mind[\s*/]+(the[\s*/]+)?capitals/i, 'check upper and lower case', ['Mind capitals.']],
  [/\bfeign/i, 'made up, or dispatched', ['feigned events']],
  [/\bwhoever\b/i, 'people who, or everybody who', ['whoever reads it']],
  [/\bmends?\b|\bmended\b/i, 'fixes', ['mends the guide']],
  [/glimpse/i, 'prescan', ['firstGlimpse']],
  [/the[\s*/]+order[\s*/]+of[\s*/]+things/i, 'the steps, or the order', ['the order of things']],
  [/in[\s*/]+nobody['’]s[\s*/]+way/i, 'out of the way', ['in nobody’s way']],
  [
    /(\/\*\*|\n\s*\*|\/\/)[^\n]*\bIn: [\s\S]{1,400}?\bOut: /,
    'a sentence, or @param and @returns',
    ['/** In: a court. Out: its path. */'],
  ],
];

/** Texts that may stay as they are. */
const exceptions: { file: string; text: string; reason: string }[] = [
  {
    file: 'lib/helpdesk/after-linking.ts',
    text: 'update email grey phone number',
    reason: 'words that callers may type into the search',
  },
];

const isText = (file: string): boolean => /\.(tsx?|mjs|css|html|json|md)$/.test(file);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

const files = [
  'README.md',
  'wxt.config.ts',
  ...['.github', 'lib', 'components', 'entrypoints', 'public', 'tests'].flatMap(filesIn),
].filter((file) => isText(file) && file !== 'tests/checks/spelling.test.ts');

const textOf = (file: string): string =>
  exceptions
    .filter((exception) => exception.file === file)
    .reduce((text, exception) => text.replaceAll(exception.text, ''), readFileSync(file, 'utf8'));

/** Every place in a text that has one of the words: its line, and what to write instead. */
const findingsIn = (text: string): string[] =>
  words.flatMap(([pattern, instead]) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      return `${line}: “${match[0].trim().replace(/\s+/g, ' ').slice(0, 60)}”, write ${instead}`;
    }),
  );

/** The folder that a file is reported under: one below the top, so that each part of the code is one test. */
const roomOf = (file: string): string => file.split('/').slice(0, -1).slice(0, 2).join('/') || file;

describe('plain US English in comments, identifiers and texts', () => {
  test.each([...new Set(files.map(roomOf))])('%s', (room) => {
    const found = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => [
        ...findingsIn(file).map((finding) => `${file}, its name: ${finding}`),
        ...findingsIn(textOf(file)).map((finding) => `${file}:${finding}`),
      ]);
    expect(found).toEqual([]);
  });
});

test.each(words)('the check finds %s', (_, instead, examples) => {
  for (const example of examples)
    expect(
      findingsIn(`a\n${example}`).map((finding) => finding.split(', write ')[1]),
      example,
    ).toContain(instead);
});

test('US spellings and other words are not reported', () => {
  const fine =
    'recognize behavior color neighbor enrollment enrolled practice organize organism gray center canceled cancellation analysis exercise otherwise promise laboratory recommends';
  expect(findingsIn(fine)).toEqual([]);
});

test('every exception is still needed', () => {
  for (const { file, text } of exceptions) {
    expect(readFileSync(file, 'utf8'), file).toContain(text);
    expect(findingsIn(text).length, text).toBeGreaterThan(0);
  }
});
