import { expect } from 'vitest';
import { isDailyWork } from '@/lib/pages/daily-work';
import { beginsAt } from '@/lib/simulator/site';
import { doStep } from '../browser/do-step';
import { untilSettled } from '../browser/settled';
import { until } from '../browser/until';
import type { Practice } from './practice';
import type { ScenarioWalk } from './scenario-walks';
import type { UnknownPage } from './unknown-pages';

export interface Walked {
  /** How many whole pages the practice court served. */
  pages: number;
  /** By number from 0, the page that answered Submit under the two names; null where the walk does not come to it. */
  answer: number | null;
  codes: string[];
  last: string;
}

const firstPages: Record<string, string> = { bap9: 'https://ecf.ca9.uscourts.gov/bn/' };
const firstPage = ({ court, scenario }: ScenarioWalk): string =>
  beginsAt(scenario) ?? firstPages[court] ?? `https://ecf.${court}.uscourts.gov/`;

/** More steps than any walk takes, a page begun again included. */
const mostSteps = 40;

/**
 * Goes through a scenario of the practice court as a person does who follows the guide, step by step, to the end that the
 * walk without any other page has. `at` says which page, by number from 0, comes as `other` instead, once.
 */
export async function followToEnd(
  practice: Practice,
  walk: ScenarioWalk,
  instead: { at: number; other: UnknownPage } | null,
  end: RegExp | string,
): Promise<Walked> {
  const { page, overlay, court } = practice;
  const account = beginsAt(walk.scenario) !== null;
  const walked: Walked = { pages: 0, answer: null, codes: [], last: '' };
  let served: URL | null = null;
  page.setDefaultTimeout(8000);
  court.begin(walk.scenario);
  court.replace = ({ url, method }) => {
    const here = walked.pages++ === instead?.at;
    if (here) served = url;
    return here ? (instead?.other.made(url, method) ?? null) : null;
  };
  // The account's pages are guided while a court is.
  if (account) await beGuided(practice, walk.court);
  await page.goto(firstPage(walk));
  for (let step = 0; step < mostSteps; step++) {
    if (served) {
      // It is asked for while the page before is still shown.
      await page.waitForURL((served as URL).href, { waitUntil: 'load' });
      await askedAt(practice, served);
      const { goOn } = instead?.other ?? {};
      served = null;
      await leaving(practice, null, async () => {
        if (goOn === 'reload') await page.reload();
        else if (goOn === 'first page') await page.goto(firstPage(walk));
        else await page.getByText('Go on').click();
      });
      continue;
    }
    const said = await until(
      () => overlay.text().catch(() => null), // the page is on its way to the next one
      (text) => served !== null || /Help code\s*\w\d|Guide me in|Where are you\?/.test(text ?? ''),
      (text) => `at ${page.url()}, after ${walked.codes.join(' ')}, the overlay shows: ${text ?? 'nothing'}`,
      8000,
    );
    if (served || said === null) continue;
    if (said.includes('Guide me in')) {
      await overlay.click('Guide me');
      await overlay.waitFor(/Help code/);
      continue;
    }
    if (isQuestion(said)) {
      await overlay.click(said.trim());
      await overlay.waitFor(/Help code\s*X9/);
      continue;
    }
    const code = /Help code\s*(\w\d)/.exec(said)?.[1] ?? '';
    walked.codes.push(code);
    walked.last = said;
    // The last step may have come before, in the middle of the walk.
    const times = (codes: string[]) => codes.filter((other) => other === code).length;
    const isLast = code === walk.codes.at(-1) && times(walked.codes) >= times(walk.codes);
    if (isLast && (typeof end === 'string' ? said === end : end.test(said))) break;
    if (code === 'L6') walked.answer = walked.pages;
    await leaving(practice, code, () =>
      code === 'A6'
        ? page.goto(`https://ecf.${walk.court}.uscourts.gov/`).then(() => undefined)
        : canConfirm(said)
          ? overlay.click(confirms)
          : doStep(page, code),
    );
  }
  return walked;
}

/** The choice by which a person says what the court wrote, where none of its pages shows any more that the link was made. */
const confirms = 'The court confirmed the link';
const canConfirm = (said: string): boolean =>
  said.includes(confirms) && said.includes('The entry for linking is not on this page');

/** The chip, and not the panel that it opens. */
const isQuestion = (said: string | null): said is string => /^.*Where are you\?\s*$/.test(said ?? '');

/** What "Guide me" keeps. */
async function beGuided(practice: Practice, court: string): Promise<void> {
  const at = Date.now();
  await practice.keep({
    [`court:${court}`]: { v: 1, times: { progress: at, tracked: at }, step: null, stepAt: 0 },
    [`guidance:${court}`]: { v: 1, guiding: true, offer: 'ask', awaitingMenus: null },
  });
}

/** Does something, and waits until another page has come, or the panel says another step on the same one. */
async function leaving({ page, overlay }: Practice, code: string | null, act: () => Promise<void>) {
  const before = await page.evaluateHandle(() => document);
  await act();
  await until(
    async () => {
      // A document that was left cannot be asked any more.
      if (!(await before.evaluate((doc) => doc.defaultView !== null).catch(() => false))) return true;
      const now = await overlay.code().catch(() => null);
      return code !== null && now !== null && now !== code;
    },
    (gone) => gone,
    () => `nothing came after ${code} at ${page.url()}`,
    8000,
  );
  await page.waitForLoadState('load');
}

/**
 * On a page that the guide does not know: it asks where the person is, and says what to do where nothing fits. It keeps
 * nothing of that. At PACER's front page, which its address tells, it points at nothing. Nothing is said unguided, on
 * PACER's public site and at addresses of daily work. At an address that is known to come before the link form, or just
 * after the link, a page with the menu bar gets the step of that place.
 */
async function askedAt({ page, overlay, stored }: Practice, url: URL): Promise<void> {
  await untilSettled(page);
  const kept = await stored();
  const guided = Object.values(kept).some((value) => (value as { guiding?: boolean }).guiding);
  const said = await overlay.text();
  if (guided && url.href === 'https://pacer.uscourts.gov/') {
    expect(said, url.href).toMatch(/This page looks different[\s\S]*Help code\s*A1/);
    expect(await overlay.ring(), url.href).toBeNull();
    return;
  }
  if (!guided || url.hostname === 'pacer.uscourts.gov' || isDailyWork(url)) {
    expect(said, url.href).toBeNull();
    return;
  }
  if (!isQuestion(said)) {
    expect(await page.locator('#topmenu').count(), url.href).toBe(1);
    expect(said, url.href).toMatch(/Help code\s*L[2347]/);
    return;
  }
  await overlay.click(said.trim());
  expect(await overlay.waitFor(/Help code\s*X9/)).toContain('What does the page say?');
  expect(await overlay.ring()).toBeNull();
  await overlay.click('None of these');
  await overlay.waitFor('and begin there again');
  expect(await stored()).toEqual(kept);
}
