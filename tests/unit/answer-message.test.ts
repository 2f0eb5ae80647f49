import { expect, test } from 'vitest';
import { tolerance } from '@/lib/memory/clock';
import { learn } from '@/lib/memory/knowledge';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { readStoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { answerMessage, handlersOf, type MessageHandlers } from '@/lib/messages/answer-message';
import type { ToWorker } from '@/lib/messages/to-worker';
import { MemoryArea } from './memory-area';
import { sent } from './messages';

/** Handlers that only note what they were called with. */
function noting() {
  const called: [string, ...unknown[]][] = [];
  const handlers = new Proxy({} as MessageHandlers, {
    get:
      (_, name: string) =>
      async (...args: unknown[]) => {
        called.push([name, ...args]);
        return `answer of ${name}`;
      },
  });
  return { called, handlers };
}

/** The handler of each type of message. */
const handlerOf: Record<ToWorker['type'], keyof MessageHandlers> = {
  'court-event': 'courtEvent',
  'guide-next': 'guideNext',
  'account-event': 'accountEvent',
  checklist: 'checklist',
  'desk-event': 'deskEvent',
  'set-court-number': 'setCourtNumber',
  'change-settings': 'changeSettings',
  'import-records': 'importRecords',
  'import-people': 'importPeople',
  'people-event': 'peopleEvent',
  whose: 'whose',
  erase: 'erase',
  'decide-apart': 'decideApart',
  tidy: 'tidy',
  'known-problems': 'knownProblems',
  'open-help-desk': 'openHelpDesk',
  'question-hidden': 'questionHidden',
};

test.each(sent)(
  '%s: handed to its own handler alone, with all that it says, and answered',
  async (_, message) => {
    const { called, handlers } = noting();
    const name = handlerOf[message.type];
    const { to: _to, type: _type, ...said } = message;
    expect(await answerMessage(message, handlers)).toBe(`answer of ${name}`);
    expect(called).toEqual([[name, ...Object.values(said)]]);
  },
);

test('there is a message of every type among them', () => {
  expect([...new Set(sent.map(([, { type }]) => type))].sort()).toEqual(Object.keys(handlerOf).sort());
});

test('an unknown message is refused, and nothing is done', async () => {
  for (const message of [{ to: 'worker', type: 'compact' }, { to: 'worker' }]) {
    const { called, handlers } = noting();
    await expect(answerMessage(message as never, handlers)).rejects.toThrow('unknown message');
    expect(called).toEqual([]);
  }
});

test('what a writer does for a message is written by the time it is answered', async () => {
  const area = new MemoryArea({ 'guidance:wvsd': 'damaged' });
  const turns = new Turns();
  const handlers = handlersOf(new Writer(area, () => 5, turns), new PeopleWriter(area, () => 5, turns));
  const text = { phone: '555-0100', hours: '', advice: '' };
  expect(await handlers.courtEvent('ilsd', { type: 'guide-me' })).toBe(true);
  expect(area.items).toHaveProperty('court:ilsd');
  expect(await handlers.accountEvent({ type: 'guide-me' })).toBe(true);
  expect(area.items).toMatchObject({ 'guidance:account': { guiding: true } });
  expect(await handlers.deskEvent({ type: 'open', id: 'a', courtId: null, code: null })).toBe(true);
  expect((await readStoredState(area)).desk.calls).toHaveLength(1);
  expect(await handlers.setCourtNumber('ilsd', text)).toBe(true);
  expect(area.items).toMatchObject({ 'correction:ilsd': text });
  expect(await handlers.changeSettings({ badge: true })).toBe(true);
  expect(area.items).toMatchObject({ settings: { badge: true } });
  expect(await handlers.importRecords({ moeb: learn(null, 'said', 4) })).toBe(true);
  expect(area.items).toHaveProperty('court:moeb');
  expect(await handlers.tidy()).toBe(true);
  expect(area.items).not.toHaveProperty('guidance:wvsd');
  expect(await handlers.knownProblems('X3', 'district')).toContainEqual(
    expect.objectContaining({ id: 'menus-missing' }),
  );
  await handlers.importRecords({ cacd: learn(null, 'said', 2 * tolerance) });
  expect(area.items).toHaveProperty('apart:cacd');
  expect(await handlers.decideApart('cacd', true)).toBe(true);
  expect(area.items).toHaveProperty('court:cacd');
});
