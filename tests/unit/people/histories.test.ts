import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CourtEvent } from '@/lib/memory/events';
import { timeNames } from '@/lib/memory/knowledge';
import type { PeopleEvent } from '@/lib/memory/people';
import { peopleIn, stateOf } from '@/lib/memory/people-state';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { readStoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import type { WhoseAnswer } from '@/lib/memory/whose';
import { Writer } from '@/lib/memory/writer';
import v1 from '../../frozen/records-v1.json';
import { runs } from '../../runs';
import { summary } from '../fixtures';
import { MemoryArea } from '../memory-area';

/** Whatever may happen in a browser of several people, in any order. */
type Act =
  | { is: 'people'; event: PeopleEvent }
  | { is: 'court'; courtId: string; person: string; event: CourtEvent }
  | { is: 'whose'; courtId: string; answer: WhoseAnswer }
  | { is: 'start' };

const courtId = fc.constantFrom('ilsd', 'moeb');
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const name = fc.constantFrom('J.S.', 'R.E.', 'K.L.', 'Robin Example', 'r.e.');

const peopleEvent: fc.Arbitrary<PeopleEvent> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), name, first: fc.option(name) }),
  fc.record({ type: fc.constant('rename' as const), id: person, name }),
  fc.record({ type: fc.constantFrom('remove' as const, 'work-for' as const), id: person }),
  fc.constant({ type: 'bring-back' as const }),
);

const seen = fc
  .record({
    kind: fc.constantFrom(
      'court-landing' as const,
      'court-main' as const,
      'court-link-form' as const,
      'court-link-confirm' as const,
      'court-link-done' as const,
      'court-menu' as const,
    ),
    filingMenus: fc.boolean(),
    names: fc.constantFrom('same' as const, 'differ' as const),
    otherPerson: fc.boolean(),
  })
  .map(
    ({ kind, filingMenus, names, otherPerson }): CourtEvent => ({
      type: 'seen',
      summary: summary(kind, { filingMenus, names }),
      code: null,
      ...(otherPerson ? { otherPerson: true } : {}),
    }),
  );

const said = fc.constantFrom<CourtEvent>(
  { type: 'guide-me' },
  { type: 'not-now' },
  { type: 'track' },
  { type: 'untrack' },
  { type: 'say', linked: true },
  { type: 'say', linked: false },
);

const answer: fc.Arbitrary<WhoseAnswer> = fc.oneof(
  fc.record({ type: fc.constantFrom('theirs' as const, 'not-theirs' as const), person }),
  fc.constant({ type: 'nobody' as const }),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('people' as const), event: peopleEvent }) },
  {
    weight: 6,
    arbitrary: fc.record({ is: fc.constant('court' as const), courtId, person, event: fc.oneof(seen, said) }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('whose' as const), courtId, answer }) },
  { weight: 1, arbitrary: fc.constant({ is: 'start' as const }) },
);

/** Both writers of a storage, in shared turns. */
function writersOf(area: MemoryArea, now = () => 5): { alone: Writer; writer: PeopleWriter } {
  const turns = new Turns();
  return { alone: new Writer(area, now, turns), writer: new PeopleWriter(area, now, turns) };
}

async function doAct({ alone, writer }: ReturnType<typeof writersOf>, one: Act): Promise<unknown> {
  if (one.is === 'people') return writer.reducePeople(one.event);
  if (one.is === 'court') return writer.reduceCourt(one.courtId, one.event, one.person);
  if (one.is === 'whose') return writer.answerWhose(one.courtId, one.answer);
  return Promise.all([alone.browserStarted(), writer.browserStarted()]);
}

/** The keys of a court's record and guidance, by whose they are. */
const ownerOf = (key: string): string | null =>
  /^(court|guidance):/.test(key) ? (key.split(':')[2] ?? 'p1') : null;

/** Whose records an act may change: of nobody but the one it is about. */
const mayChange = (one: Act, owner: string): boolean =>
  (one.is === 'court' && one.person === owner) ||
  (one.is === 'whose' && one.answer.type === 'theirs' && one.answer.person === owner);

/** Every fact that was learned of a court, by key and name. */
const factsOf = (items: Record<string, unknown>): Map<string, number> =>
  new Map(
    Object.entries(items).flatMap(([key, value]) => {
      if (!key.startsWith('court:')) return [];
      const { times } = value as { times: Record<string, number> };
      return timeNames.flatMap((name) => (times[name] ? [[`${key} ${name}`, times[name]] as const] : []));
    }),
  );

test('nothing is lost, and nothing is given to another person', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const area = new MemoryArea(v1);
      let now = 1_763_700_000_000;
      const writers = writersOf(area, () => now++);
      await writers.writer.reducePeople({ type: 'add', name: 'Q.Q.', first: 'A.A.' });
      for (const one of acts) {
        const before = structuredClone(area.items);
        const stateBefore = await readStoredState(area);
        const on = peopleIn(stateBefore).map(({ id }) => id);
        await doAct(writers, one);
        const forgotten = stateBefore.people?.removed?.person.id;
        const goes = (owner: string) =>
          owner === forgotten && (one.is === 'start' || (one.is === 'people' && one.event.type === 'remove'));
        for (const key of new Set([...Object.keys(before), ...Object.keys(area.items)])) {
          const owner = ownerOf(key);
          if (!owner || JSON.stringify(before[key]) === JSON.stringify(area.items[key])) continue;
          const offer = one.is === 'start' && key.startsWith('guidance:');
          expect(
            offer || goes(owner) || (mayChange(one, owner) && on.includes(owner)),
            `${key} by ${JSON.stringify(one)}`,
          ).toBe(true);
        }
        const facts = factsOf(area.items);
        const untracks = one.is === 'court' && one.event.type === 'untrack';
        for (const [fact, at] of factsOf(before)) {
          const owner = ownerOf(fact.split(' ')[0] ?? '') ?? '';
          if (!goes(owner) && !untracks) expect(facts.get(fact) ?? 0, fact).toBeGreaterThanOrEqual(at);
        }
        // Menus are somebody's only because the person said so.
        const menus = [...facts].filter(
          ([fact, at]) => fact.endsWith(' menus') && factsOf(before).get(fact) !== at,
        );
        if (menus.length > 0) expect(one.is).toBe('whose');
      }
      const state = await readStoredState(area);
      expect(state.damaged).toEqual([]);
      expect(peopleIn(state).length).not.toBe(1);
      expect(state.settings.workingFor === undefined).toBe(peopleIn(state).length === 0);
    }),
    { numRuns: runs(300) },
  );
});

test('where nobody was added, the same is kept as without people', async () => {
  const alone = fc.array(fc.record({ courtId, event: fc.oneof(seen, said) }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(alone, async (acts) => {
      const area = new MemoryArea();
      let now = 1000;
      const writer = new Writer(area, () => now++);
      for (const { courtId: id, event } of acts) await writer.reduceCourt(id, event);
      const keys = Object.keys(area.items).filter((key) => !/^(court|guidance):[a-z]+$/.test(key));
      expect(keys).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

test('what was kept before is the first person’s, as it was, and another begins with nothing', async () => {
  const area = new MemoryArea(v1);
  await writersOf(area).writer.reducePeople({ type: 'add', name: 'R.E.', first: 'J.S.' });
  const { people, settings, ...rest } = area.items;
  expect(rest).toEqual(v1);
  const state = await readStoredState(area);
  expect(stateOf(state, 'p1').records.size).toBe(9);
  expect(stateOf(state, 'p2').records.size).toBe(0);
});

test('a page of somebody who is not on the list any more is given to nobody', async () => {
  const area = new MemoryArea();
  const { writer } = writersOf(area);
  await writer.reducePeople({ type: 'add', name: 'R.E.', first: 'J.S.' });
  await writer.reducePeople({ type: 'remove', id: 'p2' });
  const kept = structuredClone(area.items);
  expect(await writer.reduceCourt('ilsd', { type: 'guide-me' }, 'p2')).toBe(false);
  expect(await writer.answerWhose('ilsd', { type: 'theirs', person: 'p2' })).toBe(false);
  expect(area.items).toEqual(kept);
});

test('who is removed and brought back has all that they had; who stays away is forgotten at the next start', async () => {
  const area = new MemoryArea();
  const { writer } = writersOf(area);
  await writer.reducePeople({ type: 'add', name: 'R.E.', first: 'J.S.' });
  await writer.reduceCourt('ilsd', { type: 'guide-me' }, 'p2');
  await writer.reduceChecklist({ item: 'multifactor', ready: true }, 'p2');
  expect(await writer.reduceChecklist({ item: 'account', ready: true }, 'p3')).toBe(false);
  const kept = structuredClone(area.items);
  await writer.reducePeople({ type: 'remove', id: 'p2' });
  await writer.reducePeople({ type: 'bring-back' });
  expect(area.items).toEqual(kept);
  await writer.reducePeople({ type: 'remove', id: 'p2' });
  await writer.browserStarted();
  expect(area.items).toEqual({ settings: { v: 1, neverOffer: false } });
});
