import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAhead, tolerance } from '@/lib/memory/clock';
import { merge, sameKnowledge } from '@/lib/memory/knowledge';
import type { StoredState } from '@/lib/memory/stored-state';
import { runs } from '../runs';
import { summary } from './fixtures';
import { Computer, factsOf, oldInStep, World } from './two-computers';

const hour = 60 * 60 * 1000;
const events = {
  track: { type: 'track' },
  'guide-me': { type: 'guide-me' },
  done: { type: 'seen', summary: summary('court-link-done'), code: 'L7' },
  menus: { type: 'seen', summary: summary('court-menu', { filingMenus: true }), code: null },
  said: { type: 'say', linked: true },
  'said-not': { type: 'say', linked: false },
  differ: { type: 'seen', summary: summary('court-link-confirm', { names: 'differ' }), code: 'X1' },
  untrack: { type: 'untrack' },
} as const;
const clocks = [0, 3 * hour, -3 * hour, 366 * 24 * hour, -366 * 24 * hour];
const others = [
  'in-step',
  'in-step',
  'restart',
  'switch-on',
  'switch-off',
  'sync-full',
  'offline',
  'online',
  'erase-here',
  'erase-everywhere',
  'take-apart',
  'leave-apart',
] as const;

/** The third computer has a guide of before the mark of an erasing: it takes and writes what it can read. */
type OldStep = { old: keyof typeof events | 'in-step'; court: string };
type Step = { who: 0 | 1; clock?: number } & (
  | { act: keyof typeof events; court: string }
  | { does: (typeof others)[number] }
);

const who = fc.constantFrom(0 as const, 1 as const);
const courts = fc.constantFrom('ilsd', 'moeb');
const acts = fc.constantFrom(...(Object.keys(events) as (keyof typeof events)[]));
const step: fc.Arbitrary<Step | OldStep> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      who,
      act: acts,
      court: courts,
    }),
  },
  { weight: 5, arbitrary: fc.record({ who, does: fc.constantFrom(...others) }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('restart' as const), clock: fc.nat(4) }) },
  {
    weight: 1,
    arbitrary: fc.record({ old: fc.oneof(acts, fc.constant('in-step' as const)), court: courts }),
  },
);

/** What a test knows of a computer beside what the computer knows itself. */
interface Known {
  /** What was erased here, by its person or because another computer was: it must not come back by itself. */
  erased: Set<string>;
}

/** All that a computer believes, and all that it keeps apart, as facts. */
const believed = ({ records }: StoredState) =>
  new Set([...records].flatMap(([id, record]) => factsOf(id, record)));
const apart = ({ apart: copies }: StoredState) =>
  new Set([...copies].flatMap(([id, { copy }]) => factsOf(id, copy)));

/** Whether a fact, or the same one learned later, is among others. */
const isAmong = (fact: string, ...others: Set<string>[]): boolean => {
  const same = fact.slice(0, fact.lastIndexOf(' ') + 1);
  return others.some((facts) =>
    [...facts].some((other) => other.startsWith(same) && timeOf(other) >= timeOf(fact)),
  );
};

const timeOf = (fact: string): number => Number(fact.split(' ').at(-1));

/** In `npm run test:deep` ten parts of 1 000 histories each. */
const parts = import.meta.env.GUIDE_DEEP ? 10 : 1;
const histories = parts > 1 ? 1000 : runs(150);

test.each(Array.from({ length: parts }, (_, part) => part))(
  'two computers and one sync, with erasing, offline times, wrong clocks, stops and an older guide: nothing is lost, and nothing comes back (150 histories; part %i)',
  async (part) => {
    let erasings = 0;
    let apartAtAll = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 40 }), async (steps) => {
        const world = new World();
        const newer = { v: 2, anything: 'by a newer guide' };
        world.server.items['court:cand'] = newer;
        const both = [new Computer(world), new Computer(world)] as const;
        const known: Known[] = [{ erased: new Set() }, { erased: new Set() }];
        const everInSync = new Set<string>();
        let erasedEverywhere = false;
        const noteSync = async () => {
          for (const { sync } of both)
            for (const [key, value] of Object.entries(await sync.get(null)))
              if (/^(court|epoch):/.test(key) && (value as { v: number }).v === 1)
                for (const fact of factsOf(key.split(':').at(-1) ?? '', value as never)) everInSync.add(fact);
        };
        await both[0].switchOn();
        await both[1].switchOn();

        const run = async (one: Computer, next: Step): Promise<void> => {
          if ('act' in next) {
            await one.writer.reduceCourt(next.court, events[next.act]);
            return;
          }
          switch (next.does) {
            case 'in-step':
              await one.inStep();
              return;
            case 'restart':
              if (next.clock !== undefined) one.ahead = clocks[next.clock] ?? 0;
              await one.restart();
              for (const record of (await one.state()).records.values())
                expect(isAhead(record, one.now()), 'believed although ahead of the clock').toBe(false);
              return;
            case 'switch-on':
              await one.switchOn();
              return;
            case 'switch-off':
              await one.switchOff();
              return;
            case 'sync-full':
              one.sync.failNext = true;
              await one.inStep();
              one.sync.failNext = false;
              return;
            case 'offline':
            case 'online':
              one.sync.online = next.does === 'online';
              one.sync.carry();
              return;
            case 'erase-here':
            case 'erase-everywhere':
              erasings++;
              erasedEverywhere ||= next.does === 'erase-everywhere';
              await one.mirror.erase(next.does === 'erase-here' ? 'here' : 'everywhere');
              return;
            default:
              for (const id of (await one.state()).apart.keys())
                await one.writer.decideApart(id, next.does === 'take-apart');
          }
        };

        const checked = async (next: Step): Promise<void> => {
          const one = both[next.who];
          const { erased } = known[next.who] as Known;
          const was = await one.state();
          const [before, wasApart] = [believed(was), apart(was)];
          const recordsBefore = was.records;
          const markBefore = was.mirror?.mark?.epoch ?? 0;
          world.time += 7 * 60 * 1000 + next.who;
          await run(one, next);
          await noteSync();
          const is = await one.state();
          const [after, isApart] = [believed(is), apart(is)];
          const { records, mirror } = is;
          apartAtAll += isApart.size;
          const does = 'does' in next ? next.does : next.act;
          const cameIn = (mirror?.mark?.epoch ?? 0) > markBefore && recordsBefore.size > 0;
          if (does === 'erase-here' || does === 'erase-everywhere') {
            for (const fact of before) erased.add(fact);
            expect(records.size).toBe(0);
          } else if (does === 'take-apart') {
            for (const fact of wasApart) erased.delete(fact);
          } else if (cameIn && records.size === 0) {
            // Another computer erased: what is gone had been in sync, and is not later than the erasing.
            for (const fact of before) {
              if (isAmong(fact, isApart)) continue;
              erased.add(fact);
              expect(everInSync.has(fact), `${fact} was never in sync`).toBe(true);
            }
          } else if (does !== 'untrack') {
            // Whatever sync does, this computer still knows everything that it knew, or keeps it apart.
            for (const [id, record] of recordsBefore) {
              const now = records.get(id);
              const isKept = now && sameKnowledge(merge(now, record), now);
              if (!isKept)
                expect(factsOf(id, record).filter((fact) => !isAmong(fact, after, isApart))).toEqual([]);
            }
          }
          const back = [...after].filter((fact) => erased.has(fact) && !before.has(fact));
          // Said again with the same time, by a clock that stands behind: that is a new word.
          if (!('act' in next)) expect(back, `back after ${does}`).toEqual([]);
          else for (const fact of back) erased.delete(fact);
        };

        const older = new Computer(world);
        for (const next of steps) {
          if ('who' in next) await checked(next);
          else if (next.old === 'in-step') await oldInStep(older);
          else await older.writer.reduceCourt(next.court, events[next.old]);
          world.time += 60_000;
        }
        for (let i = 0; i < 4; i++)
          for (const one of [0, 1] as const) {
            await checked({ who: one, does: 'online' });
            await checked({ who: one, does: 'switch-on' });
          }
        // In the end each knows what the other does, but for what came before it was erased alone, and what is apart.
        for (const [one, other] of [both, [both[1], both[0]]] as const) {
          const state = await one.state();
          const [mine, mineApart] = [believed(state), apart(state)];
          for (const [id, record] of (await other.state()).records) {
            const own = state.records.get(id);
            const known = own ? merge(own, record) : record;
            const missing = factsOf(id, known, state.mirror?.since ?? 0).filter(
              (fact) => !isAmong(fact, mine, mineApart),
            );
            expect(missing.filter((fact) => timeOf(fact) <= one.now() + tolerance)).toEqual([]);
          }
        }
        if (!erasedEverywhere) expect(world.server.items['court:cand']).toEqual(newer);
      }),
      { numRuns: histories, seed: 20_261_124 + part },
    );
    expect(erasings).toBeGreaterThan(histories / 2);
    expect(apartAtAll).toBeGreaterThan(histories / 10);
  },
);
