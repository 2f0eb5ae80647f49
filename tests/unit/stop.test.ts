import { describe, expect, test } from 'vitest';
import { overview, statusLine } from '@/components/ui/court-list';
import { courtById } from '@/lib/courts/registry';
import type { CourtState } from '@/lib/memory/court-state';
import type { CourtEvent } from '@/lib/memory/events';
import { planImport, toJson } from '@/lib/memory/export';
import { type CourtRecord, merge, recordOf } from '@/lib/memory/knowledge';
import { initialGuidance, initialSettings } from '@/lib/memory/memory';
import { atTime } from '@/lib/memory/paused';
import { reduce } from '@/lib/memory/reduce';
import { calledLately, isAsked, isStopWord, stopOf } from '@/lib/memory/stop';
import { nothingStored } from '@/lib/memory/stored-state';
import type { PageKind } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { decide } from '@/lib/steps/decide';
import { endsOf } from '@/lib/steps/stop-ends';
import { summary } from './fixtures';

const hour = 60 * 60 * 1000;
const start = new Date(2026, 10, 24, 9).getTime();
const see = (kind: PageKind, facts: Facts = {}): CourtEvent => ({
  type: 'seen',
  summary: summary(kind, facts),
  code: null,
});
const say = (says: 'called' | 'ownAccount' | 'pressed' | 'unpressed'): CourtEvent => ({ type: 'stop', says });
const having = (before: CourtState, ...events: CourtEvent[]): CourtState =>
  events.reduce((state, event, i) => reduce(state, event, start + (i + 1) * 1000), before);

const nothing: CourtState = { record: null, guidance: initialGuidance };
const differ = see('court-link-confirm', { names: 'differ' });
const stopped = having(nothing, differ);
const guided = having(nothing, { type: 'guide-me' }, differ);

/** What is shown on a page: the code, how, and the panel's text. */
function shown(kind: PageKind, facts: Facts, { record, guidance }: CourtState, now = start + hour) {
  const memory = atTime({ record, guidance, settings: initialSettings }, now);
  const page = summary(kind, facts);
  const step = decide(allConditions, page, memory);
  const court = courtById('ilsd');
  const text = step && panelTextFor(step.code, { court, page, memory });
  return { is: step ? `${step.code} ${step.display}` : 'nothing', text };
}

describe('a stop holds', () => {
  test.each<[string, CourtEvent[]]>([
    ['Back to the form', [see('court-link-form')]],
    ['a refusal', [see('court-link-failed', { refusal: 'wrong-credentials' })]],
    ['“Not now”', [{ type: 'not-now' }]],
    ['“Not in this court”', [{ type: 'not-in-this-court' }]],
    ['“Guide me” another day', [{ type: 'guide-me' }]],
    ['a new sign-in', [see('pacer-login'), see('court-main')]],
    ['names that cannot be compared', [see('court-link-confirm', { names: 'unclear' })]],
    ['filing menus', [see('court-main', { filingMenus: true })]],
    ['a confirmation', [see('court-link-done')]],
    [
      '“It is linked” and “It is not linked”',
      [
        { type: 'say', linked: true },
        { type: 'say', linked: false },
      ],
    ],
    ['“Remove”', [{ type: 'untrack' }]],
  ])('through %s', (_, events) => {
    expect(having(guided, ...events).record).toMatchObject({ status: 'stopped', stop: 'open' });
  });

  test('in a court that is linked already: for another person', () => {
    const linked = having(nothing, see('court-main', { filingMenus: true }));
    expect(having(linked, differ).record).toMatchObject({ status: 'stopped', knownBy: 'filing-menus-seen' });
  });

  test('through sync and import, in either direction, and an older copy does not end it', () => {
    const record = stopped.record as CourtRecord;
    const older = recordOf({
      times: { tracked: 1, progress: start + hour },
      step: 'L5',
      stepAt: start + hour,
    });
    for (const merged of [merge(record, older), merge(older, record)]) expect(merged.stop).toBe('open');
    const text = toJson(new Map([['ilsd', record]]), start);
    const read = planImport(text, new Map([['ilsd', older]]), courtById);
    expect(read.ok && read.plan.changes[0]?.after.stop).toBe('open');
  });

  test.each<[string, CourtEvent[]]>([
    ['“I called; it is right”', [say('called')]],
    ['“I signed in with my own account”', [say('ownAccount')]],
    ['names that agree', [see('court-link-confirm', { names: 'same' })]],
    ['names that do not contradict', [see('court-link-confirm', { names: 'compatible' })]],
  ])('it ends by %s, and a newer one opens again', (_, events) => {
    const ended = having(stopped, ...events);
    expect(ended.record?.stop).toBeNull();
    expect(reduce(ended, differ, start + 24 * hour).record?.stop).toBe('open');
  });

  test('no word opens a stop where there is none', () => {
    for (const says of ['called', 'ownAccount', 'pressed', 'unpressed'] as const)
      expect(having(nothing, say(says))).toBe(nothing);
  });
});

describe('while a stop is open', () => {
  test.each<[PageKind, Facts, string]>([
    ['court-landing', {}, 'L1 stop'],
    ['pacer-login', {}, 'S1 stop'],
    ['court-main', {}, 'L2 stop'],
    ['court-utilities', { linkEntry: true }, 'L3 stop'],
    ['court-nextgen-items', { linkEntry: true }, 'L4 stop'],
    ['court-link-form', {}, 'L5 panel'],
    ['court-link-failed', { refusal: 'unknown' }, 'X2 panel'],
  ])('%s %o shows it first, unasked, with the number and the ways to end it', (kind, facts, expected) => {
    for (const state of [stopped, having(stopped, { type: 'not-in-this-court' })]) {
      const { is, text } = shown(kind, facts, state);
      expect(is).toBe(expected);
      expect(text?.note).toMatchObject({ tone: 'stop', title: 'Stop: two names differed here' });
      expect(text?.note?.text).toContain('November 24, 2026');
      expect(text?.call).toBe('court');
      expect(text?.ends?.length).toBeGreaterThan(0);
    }
  });

  test('nothing on dockets and on pages that are not on the way', () => {
    expect(shown('court-menu', { address: 'daily-work' }, stopped).is).toBe('nothing');
    expect(shown('court-menu', { address: 'other' }, stopped).is).toBe('nothing');
  });

  test('the two names that cannot be compared, and a page that is not known, keep their text beside it', () => {
    const names = shown('court-link-confirm', { names: 'unclear' }, stopped);
    expect(names.text?.note?.tone).toBe('stop');
    expect(names.text?.text.join()).toContain('do not press Submit');
    const unknown = shown('court-link-answer', {}, stopped);
    expect(unknown.text?.note?.tone).toBe('stop');
    expect(unknown.text?.choices?.length).toBeGreaterThan(3);
  });

  test('names that agree are no stop any more', () => {
    expect(shown('court-link-confirm', { names: 'same' }, stopped).text?.note?.tone).toBe('done');
  });
});

describe('after Submit in spite of a stop', () => {
  const done = having(stopped, see('court-link-done'));
  test.each<[string, PageKind, Facts, CourtState]>([
    ['a confirmation', 'court-link-done', {}, stopped],
    ['a confirmation with filing menus', 'court-link-done', { filingMenus: true }, stopped],
    ['filing menus', 'court-main', { filingMenus: true }, stopped],
    ['a menu bar after the confirmation', 'court-menu', {}, done],
  ])('%s is not congratulated: the person is asked first', (_, kind, facts, state) => {
    const { is, text } = shown(kind, facts, state);
    expect(is).toMatch(/^L[78] panel$/);
    expect(text?.note).toMatchObject({ tone: 'stop', title: 'Did you press Submit on that page?' });
    expect(text?.choices?.map(({ to }) => to)).toEqual(['pressed', 'unpressed']);
    expect(JSON.stringify(text)).not.toMatch(/Recorded as linked|[Dd]one in this court/);
  });

  test('yes: X7 with the court’s number, and the record keeps that the names differed', () => {
    const pressed = having(done, say('pressed'), see('court-link-done'));
    expect(pressed.record).toMatchObject({
      status: 'stopped',
      stop: 'submitted',
      knownBy: 'confirmation-seen',
    });
    expect(pressed.record?.times.differ).toBe(stopped.record?.times.differ);
    const { is, text } = shown('court-link-done', {}, pressed);
    expect(is).toBe('X7 panel');
    expect(text).toMatchObject({
      call: 'court',
      note: { tone: 'stop' },
      ends: [{ says: 'I called; it is settled', to: 'called' }],
    });
    const unasked = { ...pressed, guidance: { ...pressed.guidance, guiding: false } };
    expect(shown('court-link-done', {}, unasked).is).toBe('X7 panel');
    // A good link of another person does not settle it; the call does.
    expect(having(pressed, see('court-link-confirm', { names: 'same' })).record?.stop).toBe('submitted');
    expect(having(pressed, say('ownAccount')).record?.stop).toBe('submitted');
    expect(having(pressed, say('called')).record).toMatchObject({ stop: null, status: 'linked' });
  });

  test('no: nobody is accused, nothing is called linked, the stop stays, and the question is not asked again', () => {
    const state = having(stopped, see('court-main', { filingMenus: true }), say('unpressed'));
    expect(state.record).toMatchObject({ stop: 'open', knownBy: null });
    expect(shown('court-main', { filingMenus: true }, state).is).toBe('nothing');
    const text = shown('court-link-done', { filingMenus: true }, state).text;
    expect(text?.note).toBeUndefined();
    expect(text?.ends?.length).toBe(2);
    expect(shown('court-link-form', {}, state).text?.note?.tone).toBe('stop');
  });

  test('a “yes” by mistake can be taken back', () => {
    expect(having(done, say('pressed'), say('unpressed')).record?.stop).toBe('open');
  });
});

describe('“I called; it is right”', () => {
  const called = having(stopped, say('called'));
  test('lets the two names pass on the same day, with care, and opens no new stop', () => {
    const { is, text } = shown('court-link-confirm', { names: 'differ' }, called);
    expect(is).toBe('L6 panel');
    expect(text?.note).toMatchObject({ tone: 'care' });
    expect(text?.text.join()).toContain('permanent');
    expect(having(called, differ).record?.stop).toBeNull();
  });
  test('and not on another day', () => {
    expect(shown('court-link-confirm', { names: 'differ' }, called, start + 13 * hour).is).toBe('X1 panel');
  });
});

test('the popup’s list has every stopped court first, followed or not, and counts none of them as linked', () => {
  const linkedAndStopped = having(
    nothing,
    see('court-main', { filingMenus: true }),
    { type: 'track' },
    differ,
  );
  const submitted = having(stopped, say('pressed'));
  const all = {
    ...nothingStored(),
    records: new Map<string, CourtRecord>([
      ['moeb', having(nothing, { type: 'guide-me' }).record as CourtRecord],
      ['ilsd', stopped.record as CourtRecord],
      ['njd', linkedAndStopped.record as CourtRecord],
      ['wvsd', submitted.record as CourtRecord],
    ]),
  };
  const view = overview(all);
  expect(view.stopped.map(({ court }) => court.id).sort()).toEqual(['ilsd', 'njd', 'wvsd']);
  expect(view).toMatchObject({ linkedCount: 0, linked: [], onlySeen: [] });
  expect(view.stopped.map(statusLine)).toEqual(
    expect.arrayContaining(['Stopped: names differ', 'Submitted: names differ']),
  );
});

test('the link form with filing menus says first that this account can already file here', () => {
  const { text } = shown('court-link-form', { filingMenus: true }, nothing);
  expect(text?.text[0]).toContain('can already file here');
});

test('the popup offers both ways to end an open stop, and of one that was submitted the call alone', () => {
  expect(endsOf('open').map(({ to }) => to)).toEqual(['called', 'ownAccount']);
  expect(endsOf('submitted').map(({ to }) => to)).toEqual(['called']);
});

test('a stop that is taken from raw times needs no other part of the record', () => {
  expect(stopOf({})).toBeNull();
  expect(stopOf({ differ: 2 })).toBe('open');
  expect(stopOf({ differ: 2, pressed: 3 })).toBe('submitted');
  expect(stopOf({ differ: 5, pressed: 3, agreed: 6 })).toBe('submitted');
});

test('a stop is asked about until the person said that Submit was not pressed, later than the names were seen', () => {
  expect([4, 5, 6].map((unpressed) => isAsked({ differ: 5, unpressed }))).toEqual([false, false, true]);
});

test('a call lets the same two names pass for twelve hours, and only names that were seen before it', () => {
  expect(calledLately({ differ: 4, called: 5 }, 4 + 12 * hour)).toBe(true);
  expect(calledLately({ differ: 4, called: 5 }, 5 + 12 * hour)).toBe(false);
  expect(calledLately({ differ: 5, called: 5 }, 6)).toBe(false);
  expect(calledLately({ called: 5 }, 6)).toBe(false);
});

test('pressed at the very time at which the names were seen, it is submitted', () => {
  expect([4, 5, 6].map((pressed) => stopOf({ differ: 5, pressed }))).toEqual([
    'open',
    'submitted',
    'submitted',
  ]);
});

test('a person may say four words of a stop', () => {
  expect(['called', 'ownAccount', 'pressed', 'unpressed'].every(isStopWord)).toBe(true);
  expect(['differ', 'agreed', ''].some(isStopWord)).toBe(false);
});
