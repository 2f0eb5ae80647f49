import { expect, test } from 'vitest';
import { appellateCourts } from '@/lib/simulator/appellate';
import { scenarios } from '@/lib/simulator/site';
import { usePractice } from './practice';
import { followToEnd } from './replaced-walk';
import { scenarioWalks } from './scenario-walks';
import { unknownPages } from './unknown-pages';

/**
 * A dead end is none of the guide's: with one page of a walk replaced by one that the guide does not know, a person who
 * does what it says comes to the same end. Here one page of each scenario; every page of every walk in
 * `npm run test:deep`.
 */
const practice = usePractice({ viewport: { width: 1240, height: 820 } });

/** By scenario, in the first court of its walks: which of the pages, counted from 0, and what comes in its place. */
const sample: Record<keyof typeof scenarios, [at: number, kind: keyof typeof unknownPages]> = {
  straight: [7, 'a gateway that loses the answer'],
  'wrong-password': [5, 'an error of the server'],
  'names-differ': [6, 'a page of frames'],
  'firm-account': [5, 'a notice with the court’s menu bar'],
  'already-linked': [6, 'a notice without a menu bar'],
  'menus-missing': [6, 'an empty page'],
  'linked-before': [3, 'a page of frames'],
  'page-unknown': [5, 'a notice with the court’s menu bar'],
  'sign-in-refused': [2, 'a gateway that loses the answer'],
  'sign-in-dialogs': [2, 'an empty page'],
  'update-restricted': [2, 'an error of the server'],
  'sign-in-code-refused': [2, 'a notice without a menu bar'],
  'new-filer-account': [2, 'a page of frames'],
  'filing-agent-account': [1, 'an empty page'],
  'multifactor-account': [1, 'an error of the server'],
  'legacy-account': [2, 'a page of frames'],
  'upgraded-account': [1, 'a notice without a menu bar'],
  'administrative-account': [2, 'an empty page'],
  'shared-account': [2, 'a gateway that loses the answer'],
};

test('each scenario, and each kind of page, is in the sample', () => {
  expect(Object.keys(sample).sort()).toEqual(Object.keys(scenarios).sort());
  expect(new Set(Object.values(sample).map(([, kind]) => kind))).toEqual(new Set(Object.keys(unknownPages)));
});

const lostAnswer = 'a gateway that loses the answer';

const isAppellate = (id: string): boolean => appellateCourts.some((court) => court.id === id);

/** A court of appeals shows nowhere but in its answer that the link was made: without it, it is the person's word. */
const saysPerson = /Recorded as linked, because you said so\./;

if (import.meta.env.GUIDE_DEEP)
  test.each(scenarioWalks)('$court, $scenario: every page', { timeout: 1_800_000 }, async (walk) => {
    const untouched = await followToEnd(practice, walk, null, walk.last);
    expect(untouched.codes).toEqual(walk.codes);
    const elsewhere: string[] = [];
    let walks = 0;
    for (let at = 0; at < untouched.pages; at++)
      for (const [kind, other] of Object.entries(unknownPages)) {
        await practice.beginAgain();
        walks++;
        const isLost = isAppellate(walk.court) && kind === lostAnswer && at === untouched.answer;
        const end = isLost ? saysPerson : untouched.last;
        const { last } = await followToEnd(practice, walk, { at, other }, end).catch((error) => ({
          last: String(error),
        }));
        const isRight = isLost ? saysPerson.test(last) : last === untouched.last;
        if (!isRight) elsewhere.push(`page ${at} was ${kind}: ${last}`);
      }
    console.info(
      `${walk.court}, ${walk.scenario}: ${walks - elsewhere.length} of ${walks} walks end as they should`,
    );
    expect(elsewhere).toEqual([]);
  });
else
  test.each(Object.entries(sample))('%s: page %s', async (scenario, [at, kind]) => {
    const walk = scenarioWalks.find((one) => one.scenario === scenario);
    const other = unknownPages[kind];
    if (!walk || !other) throw new Error(`no walk of ${scenario} or no page ${kind}`);
    const { codes, last } = await followToEnd(practice, walk, { at, other }, walk.last);
    expect(codes.at(-1)).toBe(walk.codes.at(-1));
    expect(last).toMatch(walk.last);
  });
