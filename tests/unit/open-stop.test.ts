import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import type { Times } from '@/lib/memory/knowledge';
import type { PageKind } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { atOpenStop } from '@/lib/steps/open-stop';
import { memory, record, summary } from './fixtures';

const seen = new Date(2026, 10, 24, 9).getTime();

/** A step's own text, and the same where names differed on November 24. */
function texts(code: HelpCode, kind: PageKind, { facts = {}, training = false, times = {} }: Case = {}) {
  const stopped = record({ status: 'stopped', at: seen, times });
  const context = {
    court: courtCard('ilsd'),
    page: summary(kind, facts, { training }),
    memory: memory({ record: stopped }),
  };
  const own = allPanelTexts[code]?.(context);
  if (!own) throw new Error(`no text for ${code}`);
  return { own, said: atOpenStop(code, context, own) };
}
interface Case {
  facts?: Facts;
  training?: boolean;
  times?: Times;
}

const note = {
  tone: 'stop',
  title: 'Stop: two names differed here',
  text: 'On November 24, 2026, the page before Submit showed two different names. You cannot undo a link yourself.',
};
const called = { says: 'I called; it is right', to: 'called' };
const ownAccount = { says: 'I signed in with my own account', to: 'ownAccount' };
const unpressed = { times: { unpressed: seen + 1 } };

/** Where the account that is signed in can be told, it may be the person's own by now. */
const onTheWay: [HelpCode, PageKind, object[]][] = [
  ['L1', 'court-landing', [called]],
  ['S1', 'pacer-login', [called]],
  ['S2', 'pacer-one-time-passcode', [called]],
  ['S3', 'pacer-update-required', [called]],
  ['S4', 'pacer-redaction', [called]],
  ['S5', 'pacer-login', [called]],
  ['X4', 'court-legacy-login', [called]],
  ['L2', 'court-main', [called, ownAccount]],
  ['L3', 'court-utilities', [called, ownAccount]],
  ['L4', 'court-nextgen-items', [called, ownAccount]],
  ['L5', 'court-link-form', [called, ownAccount]],
  ['X2', 'court-link-failed', [called, ownAccount]],
];

test.each(onTheWay)('on the way to the link, %s on %s: the stop comes first', (code, kind, ends) => {
  const { own, said } = texts(code, kind);
  expect(said).toEqual({
    title: 'Call before you try again',
    text: [
      'Was one of them a colleague’s or the firm’s? Log out, and sign in with **your own** PACER account.',
      `**This page:** ${own.title}.`,
    ],
    note,
    call: 'court',
    ends,
  });
});

describe.each([
  ['L7', 'court-link-done'],
  ['L8', 'court-main'],
  ['X3', 'court-menu'],
] as const)('%s, which would say that the link was made or should have been', (code, kind) => {
  test('asks first whether Submit was pressed', () => {
    expect(texts(code, kind).said).toEqual({
      title: 'Answer before you continue',
      note: {
        tone: 'stop',
        title: 'Did you press Submit on that page?',
        text: 'On November 24, 2026, the page before Submit showed two different names.',
      },
      text: ['Filing menus may also belong to another person who signed in here. Then the answer is no.'],
      choices: [
        { says: 'Yes, I pressed Submit', to: 'pressed' },
        { says: 'No, I did not', to: 'unpressed' },
      ],
      call: 'court',
    });
  });
  test('after “No” accuses nobody, and leaves both ways to end the stop', () => {
    expect(texts(code, kind, unpressed).said).toEqual({
      title: 'Continue your work here',
      text: [
        'The filing menus belong to the PACER account that is signed in now. Nothing was linked on the page with the two names.',
        'The guide still stops you on the way to the link, until you say that the names are settled:',
      ],
      ends: [called, ownAccount],
    });
  });
});

describe('pages whose own text is needed as well', () => {
  test.each([{}, { names: 'unclear' }] as Facts[])(
    'both names, %o: a call is what ends the stop',
    (facts) => {
      const { own, said } = texts('L6', 'court-link-confirm', { facts });
      const care = `**${own.note?.title}.** ${own.note?.text}`;
      expect(said).toEqual({ ...own, text: [...own.text, care], note, call: 'court', ends: [called] });
    },
  );
  test('a page that is not known keeps its question', () => {
    const { own, said } = texts('X9', 'court-link-answer');
    expect(said).toEqual({ ...own, note, call: 'court', ends: [called, ownAccount] });
  });
  test.each(['same', 'compatible', 'differ', 'firm'] as const)(
    'two names that are %s: the step’s own text alone, which says what they are',
    (names) => {
      const { own, said } = texts('L6', 'court-link-confirm', { facts: { names } });
      expect(said).toBe(own);
    },
  );
});

test('every other step keeps its own text, and so does each on a training site', () => {
  const changed = [...onTheWay.map(([code]) => code), 'L6', 'L7', 'L8', 'X3', 'X9'];
  for (const code of helpCodes.filter((code) => code in allPanelTexts)) {
    const { own, said } = texts(code, 'court-menu');
    expect(said === own, code).toBe(!changed.includes(code));
    const practiced = texts(code, 'court-menu', { training: true });
    expect(practiced.said, code).toBe(practiced.own);
  }
});
