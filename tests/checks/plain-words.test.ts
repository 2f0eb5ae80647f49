import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pacerEmail, pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';

/**
 * What people read: words that are not plain US English, or not the word that PACER and the courts use, and what to write
 * instead. British spellings in all of the code are spelling.test.ts. One verb for one thing: choose a menu item, press
 * Submit, check a box, follow a court.
 */
const words: [pattern: RegExp, instead: string, examples: string[]][] = [
  [/(?<!good )\bstands?\b(?! for)/i, 'is, or are', ['The link stands under Utilities.']],
  [/(?<!upper and )\b(lower|upper)[ -]case\b/i, 'lowercase, uppercase', ['all in lower case']],
  [/\bcapitals?\b(?! letters)/i, 'uppercase letters', ['with capitals']],
  [/\b(it )?need(s)? not\b/i, 'do not need to', ['You need not link.']],
  [/\bneed it not\b/i, 'do not need to', ['need it not']],
  [/\b(is|are|works?) nowhere\b/i, 'you cannot find it', ['It is nowhere.', 'it works nowhere']],
  [/\bhas your\b/i, 'does your … have', ['Has your username six characters?']],
  [/\bcharacters has\b/i, 'are in', ['How many characters has your username?']],
  [/\blook(s|ed|ing)? (cases|things) up\b|\blooking up cases\b/i, 'search', ['It only looks cases up.']],
  [/\btakes? (it|them|the copy) away\b|\btaken away\b/i, 'removes', ['Empty lines take it away.']],
  [/\blink did not take\b|\bdid not take\b/i, 'was not made', ['Then the link did not take.']],
  [/\b(the|two|which) doors?\b/i, 'the name of the registration', ['There are two doors.']],
  [/\bway (in|on|out|round)\b/i, 'how to continue', ['There is no way on.', 'the way in the court']],
  [/\b(is|are) to be (changed|done|used|upgraded)\b/i, 'must be', ['It is to be changed.']],
  [/\btick(s|ed|ing)? (the|a|it|box)\b|\bticked\b/i, 'check', ['Tick the box.']],
  [/\b(choose|click|select|hit) submit\b/i, 'press Submit', ['Choose Submit once.']],
  [/\bclick here\b|\bsimply\b/i, 'what to choose', ['Click here.']],
  [/\bgo(es|ing)? on\b/i, 'continue', ['If it does not go on.']],
  [
    /\bswitch(es|ed|ing)? (it |this |sync |multifactor )?(on|off)\b/i,
    'turn on, turn off',
    ['Switch sync off.'],
  ],
  [/\b(not|un)[ -]?tracked\b|\btrack (a|each|the) court/i, 'follow', ['Not tracked']],
  [/\bsen[dt] (it|the panel|the guide) away\b/i, 'dismiss', ['You sent the panel away.']],
  [/\bat hand\b/i, 'ready', ['Have the login at hand.']],
  [/\bwhose names\b/i, 'which name is on each line', ['Whose names are they?']],
  [/\bnobody can undo\b/i, 'you cannot undo it yourself', ['Nobody can undo it.']],
  [
    /\bwhere you keep keys\b|\bcease[sd]? to exist\b|\bhardly arises\b|\bas it should be\b/i,
    'plain words',
    ['where you keep keys'],
  ],
  [/\bof six characters\b|\bone of six\b/i, 'six-character', ['One of six characters is right here.']],
  [/\bin (?!the )\d+(st|d|nd|rd|th) Cir\./i, 'in the … Cir.', ['Guide me in 7th Cir.']],
  [
    /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    'the month first',
    ['11 August 2014'],
  ],
  [/en-GB/, 'en-US', ["new Intl.DateTimeFormat('en-GB')"]],
  [/\bpacerc@/i, pacerEmail, ['pacerc@psc.uscourts.gov']],
  [
    /\b(holiday|fortnight|mobile phone|full stop|post code|surname|solicitor|barrister)\b/i,
    'the US word',
    ['fortnight'],
  ],
  [/\bMy PACER Account\b|\bManage Your Account\b/, 'Manage PACER Account', ['Manage Your Account']],
  [/[a-z]!(?=['"`’”<\s])/i, 'no exclamation mark', ["'Linked!'"]],
];

/** Texts that may stay as they are: what a page, a person or a program says. */
const exceptions: { file: string; text: string; reason: string }[] = [];

/** Everything that people read: panel, scripts, answers, popup, map, options, welcome, practice, store and papers. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.(tsx?|html)$/.test(file));
const products = [
  ...['lib/steps', 'lib/helpdesk', 'components', 'entrypoints'].flatMap(filesIn),
  ...['rules', 'exceptions-text', 'unknown-court', 'source-dates', 'court'].map(
    (name) => `lib/courts/${name}.ts`,
  ),
  'lib/pages/kind-names.ts',
  'lib/memory/icon-title.ts',
  'lib/memory/policy.ts',
  'lib/memory/export.ts',
  'wxt.config.ts',
];
const papers = [
  'README.md',
  ...['STORE', 'CHANGELOG', 'PRIVACY', 'PERMISSIONS', 'ROLLING-OUT'].map((name) => `.github/${name}.md`),
];

/** The file without comments, imports and words that only the search uses; its lines keep their numbers. */
function textOf(file: string): string {
  const text = exceptions
    .filter((exception) => exception.file === file)
    .reduce((rest, exception) => rest.replaceAll(exception.text, ''), readFileSync(file, 'utf8'));
  if (!/\.tsx?$/.test(file)) return text;
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1')
    .replace(/^(import|export) .*from .*$/gm, '')
    .replace(/^\s*also: .*$|^\s*'[^']*',\n(?=\s*source:)/gm, (line) => line.replace(/[^\n]/g, ' '));
}

const findingsIn = (text: string): string[] =>
  words.flatMap(([pattern, instead]) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 20);
      return `${line}: “${around.trim().replace(/\s+/g, ' ')}”, write ${instead}`;
    }),
  );

describe('plain US English in all that people read', () => {
  test.each([...products, ...papers])('%s', (file) => {
    expect(findingsIn(textOf(file)).map((finding) => `${file}:${finding}`)).toEqual([]);
  });
});

test.each(words)('the check finds %s', (_, instead, examples) => {
  for (const example of examples)
    expect(
      findingsIn(`'${example} '`).map((finding) => finding.split('”, write ')[1]),
      example,
    ).toContain(instead);
});

test('every exception is still needed', () => {
  for (const { file, text } of exceptions) {
    expect(readFileSync(file, 'utf8'), file).toContain(text);
    expect(findingsIn(text).length, text).toBeGreaterThan(0);
  }
});

const phone = /\(?\b\d{3}\)?[-. ]\d{3}-\d{4}\b/g;

test('a number in a text is PACER’s, or in a file that dates it', () => {
  const numbers = products
    .filter(
      (file) =>
        !['lib/courts/rules.ts', 'lib/courts/filer-cases.ts', 'lib/helpdesk/whom-to-call.ts'].includes(file),
    )
    .flatMap((file) => [...textOf(file).matchAll(phone)].map(([number]) => `${file}: ${number}`));
  const digits = (text: string) => text.replace(/\D/g, '').slice(-10);
  const isMadeUp = (found: string) => /555-01\d\d$/.test(found);
  expect(
    numbers.filter((found) => digits(found) !== digits(pacerServiceCenter.phone) && !isMadeUp(found)),
  ).toEqual([]);
});
