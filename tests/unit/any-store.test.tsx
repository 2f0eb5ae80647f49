// @vitest-environment happy-dom
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Guide } from '@/components/helpdesk/Guide';
import { HelpDesk } from '@/components/helpdesk/HelpDesk';
import { MapPage } from '@/components/map/MapPage';
import { csvOf, jsonOf } from '@/components/options/model';
import { Options } from '@/components/options/Options';
import { CourtPage } from '@/components/popup/CourtPage';
import { Popup } from '@/components/popup/Popup';
import { Welcome } from '@/components/welcome/Welcome';
import { courtById } from '@/lib/courts/registry';
import { helpCodes } from '@/lib/help-codes';
import { badgeText, iconTitle } from '@/lib/memory/icon-title';
import { timeNames } from '@/lib/memory/knowledge';
import { noPolicy } from '@/lib/memory/policy';
import { readMemory } from '@/lib/memory/read-memory';
import { readStoredState } from '@/lib/memory/stored-state';
import { latestTime, mostPages } from '@/lib/memory/values';
import { runs } from '../runs';
import { MemoryArea } from './memory-area';

const ids = ['ilsd', 'moeb', 'ca7', 'jpml', 'zzzz', 'bap9'];
const time = fc.oneof(
  fc.constantFrom(0, 1, latestTime, latestTime - 1, Date.UTC(2026, 10, 24), 951_782_400_000),
  fc.integer({ min: 0, max: latestTime }),
);
const line = (most: number) =>
  fc.oneof(
    fc.constantFrom('', ' ', '\u202e\u0000', '=1+1', '<img src=x>', '𝔘'.repeat(most / 2), 'a'.repeat(most)),
    fc.string({ unit: 'grapheme', maxLength: most }).map((text) => text.slice(0, most)),
  );
const knowledge = fc.record({
  times: fc.record(Object.fromEntries(timeNames.map((name) => [name, time])), { requiredKeys: [] }),
  step: fc.option(fc.constantFrom(...helpCodes)),
  stepAt: time,
});
const id = fc.constantFrom(...ids);
const v = fc.constant(1);
const byCourt = <T,>(kind: string, value: fc.Arbitrary<T>) =>
  fc
    .dictionary(id, value, { maxKeys: 6 })
    .map((all) => Object.fromEntries(Object.entries(all).map(([court, one]) => [`${kind}:${court}`, one])));
const flag = fc.boolean();

/** Everything that can be stored, each part at the ends of what its schema accepts. */
const store = fc
  .tuple(
    byCourt(
      'court',
      knowledge.map((known) => ({ v: 1, ...known })),
    ),
    byCourt(
      'guidance',
      fc.record({
        v,
        guiding: flag,
        offer: fc.constantFrom('ask', 'not-now', 'never'),
        awaitingMenus: fc.option(
          fc.record({
            since: fc.constantFrom('confirmation', 'submit'),
            pages: fc.constantFrom(0, 1, 2, mostPages),
            signedInAgain: flag,
          }),
        ),
      }),
    ),
    byCourt(
      'apart',
      fc.record({ v, why: fc.constantFrom('ahead', 'erased', 'old'), copy: knowledge, decided: flag }),
    ),
    byCourt('correction', fc.record({ v, phone: line(60), hours: line(80), advice: line(200), at: time })),
    fc.record(
      {
        settings: fc.record({ v, neverOffer: flag, sync: flag, badge: flag, log: flag }),
        account: fc.record({
          v,
          type: fc.constantFrom('legacy', 'upgraded', 'administrative'),
          multifactor: fc.option(fc.constantFrom('enrolled', 'not-enrolled')),
          at: time,
        }),
        desk: fc.record({
          v,
          lastCourt: fc.option(id),
          calls: fc.array(
            fc.record({
              id: fc.uuid(),
              courtId: fc.option(id),
              code: fc.option(fc.constantFrom(...helpCodes)),
            }),
            { maxLength: 12 },
          ),
        }),
        'quarantined:court:ilsd:not a time': fc.anything(),
        'quarantined:': fc.constant(null),
        'quarantined:desk:9007199254740991': fc.constant('x'),
        'court:moed': fc.anything(),
        'a key of nobody': fc.anything(),
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts): Record<string, unknown> => Object.assign({}, ...parts));

/** What a page says once it is drawn, with its effects. Whatever throws in it fails the test. */
async function drawn(page: ComponentChild): Promise<string> {
  const root = document.createElement('div');
  try {
    await act(() => render(page, root));
    return root.textContent ?? '';
  } finally {
    render(null, root);
  }
}

const nothing = () => undefined;
const done = async () => true as const;
const shared = { trouble: null, tryAgain: nothing, dispatch: done, openPage: nothing };

/** Ten parts of 30 stores each, of 1 000 in `npm run test:deep`: no part takes long, also on a slow machine. */
const stores = import.meta.env.GUIDE_DEEP ? 1000 : runs(30);

test.each(Array.from({ length: 10 }, (_, part) => part))(
  'whatever the schemas accept, every surface can be drawn, and no date is broken (part %i)',
  async (part) => {
    let courts = 0;
    await fc.assert(
      fc.asyncProperty(store, time, async (items, now) => {
        // Only what can be stored: JSON, as the browser keeps it.
        const area = new MemoryArea(JSON.parse(JSON.stringify(items)));
        const all = await readStoredState(area);
        expect(all.damaged.filter((key) => key !== 'court:moed')).toEqual([]);
        courts += all.records.size;
        const popup = (
          <Popup
            {...shared}
            all={all}
            now={now}
            here={null}
            address={null}
            askForAccess={null}
            restore={nothing}
            workFor={nothing}
            answerWhose={nothing}
            showOnPage={nothing}
            skeleton={async () => null}
            openDesk={nothing}
            account={nothing}
          />
        );
        const options = (
          <Options
            {...shared}
            all={all}
            now={now}
            version="0.1.0"
            policy={{ policy: noPolicy, leftOut: [] }}
            syncProblem={null}
            changeSettings={nothing}
            changePeople={nothing}
            importRecords={done}
            erase={done}
            decideApart={nothing}
            save={nothing}
            saveQuarantined={nothing}
          />
        );
        const court = courtById(ids[now % 4] ?? '');
        if (!court) throw new Error('no court');
        const [call = { id: 'a', courtId: 'ilsd', code: 'L6' as const }] = all.desk.calls;
        const pages = {
          popup,
          options,
          map: <MapPage {...shared} all={all} workingFor={null} now={now} />,
          court: (
            <CourtPage court={court} record={all.records.get(court.id) ?? null} now={now} dispatch={done} />
          ),
          welcome: (
            <Welcome
              {...shared}
              all={all}
              follow={done}
              checklist={{ several: false, now, check: nothing, print: nothing }}
              access={{ granted: true, refused: false, ask: nothing }}
              pin={{ pinned: false, browser: 'chrome' }}
            />
          ),
          desk: (
            <HelpDesk
              {...shared}
              calls={all.desk.calls}
              call={call}
              closed={[]}
              memo={() => ({ since: now, note: '' })}
              setNote={nothing}
              corrections={all.corrections}
              choose={nothing}
              begin={nothing}
              close={nothing}
              reopen={nothing}
              move={nothing}
              correct={done}
              staffOf={all.desk.staffOf ?? null}
              setStaff={nothing}
              print={nothing}
            />
          ),
          print: (
            <Guide
              court={court}
              correction={all.corrections.get(court.id)}
              code={call.code}
              now={now}
              printAtOnce={false}
              back={nothing}
            />
          ),
        };
        for (const [name, page] of Object.entries(pages)) {
          const said = await drawn(page);
          expect(said.length, name).toBeGreaterThan(40);
          expect(said, name).not.toMatch(/Invalid Date|\bNaN\b|\bundefined\b/);
        }
        expect(csvOf(all).split('\r\n').length).toBeGreaterThan(1);
        expect(JSON.parse(jsonOf(all, now)).courts).toBeTypeOf('object');
        expect(iconTitle(all) + badgeText(all)).toMatch(/^ECF Link Guide/);
        for (const one of ids) expect(readMemory(one, area.items).guidance.v).toBe(1);
      }),
      { numRuns: stores, seed: 20_261_124 + part },
    );
    expect(courts).toBeGreaterThan(stores);
  },
);
