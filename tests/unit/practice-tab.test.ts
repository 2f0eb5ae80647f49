import { expect, test } from 'vitest';
import {
  choiceOf,
  fits,
  grouped,
  hashOf,
  practiceRoutes,
  scenarioNames,
  startOf,
} from '@/components/practice/choices';
import { MemoryBrowser } from '@/components/practice/memory-browser';
import { back, begin, follow, type PracticeTab, press, reload } from '@/components/practice/tab';
import { type Scenario, scenarios } from '@/lib/simulator/site';

const court = 'https://ecf.ilsd.uscourts.gov/';
const login = 'loginForm:fbtnLogin';

/** Signed in to S.D. Ill., at its first page. */
const signedIn = (scenario: Scenario = 'straight'): PracticeTab =>
  press(follow(begin(scenario, court), '/cgi-bin/login.pl'), login)[0];

test('a court’s "/" redirects, and leaves no page to go back to', () => {
  const tab = begin('straight', court);
  expect(tab.now.url).toBe(`${court}cgi-bin/ShowIndex.pl`);
  expect(tab.now.html).toContain('Document Filing System');
  expect(tab.past).toEqual([]);
});

test('the court redirects to the sign-in, and the sign-in back to the court', () => {
  const tab = follow(begin('straight', court), '/cgi-bin/login.pl');
  expect(new URL(tab.now.url).hostname).toBe('pacer.login.uscourts.gov');
  const [inside, partial] = press(tab, login);
  expect(partial).toBeNull();
  expect(inside.now.url).toBe(`${court}cgi-bin/showpage.pl?16`);
  expect(inside.past).toHaveLength(2);
});

test('a refused sign-in changes only parts of the page', () => {
  const tab = follow(begin('sign-in-refused', court), '/cgi-bin/login.pl');
  const [refused, partial] = press(tab, login);
  expect(refused.now).toBe(tab.now);
  expect(Object.keys(partial?.updates ?? {})).toEqual(['pscLoginPanel']);
  expect(new URL(press(refused, login)[0].now.url).hostname).toBe('ecf.ilsd.uscourts.gov');
});

test('a form’s address is relative to the page; reloading sends the form again', () => {
  const form = follow(signedIn('wrong-password'), '/cgi-bin/LinkAccount.pl');
  const refused = follow(form, '../cgi-bin/LinkAccount.pl?1-L_1_0-1', 'POST');
  expect(refused.now).toMatchObject({ method: 'POST', url: `${court}cgi-bin/LinkAccount.pl?1-L_1_0-1` });
  expect(refused.now.html).toContain('login attempt failed');
  const again = reload(refused);
  expect(again.now.html).toContain('Do you want to link these accounts?');
  expect(again.past).toEqual(refused.past);
});

test('back shows the previous page as it was loaded, with a new number; what was done stays done', () => {
  const form = follow(signedIn(), '/cgi-bin/LinkAccount.pl');
  const linked = follow(form, '/cgi-bin/LinkAccount.pl?1-L_2_0-1', 'POST');
  const before = back(linked);
  expect(before.now).toEqual({ ...form.now, number: linked.now.number + 1 });
  expect(before.state.courts.ilsd?.linked).toBe(true);
  expect(back(begin('straight', court)).past).toEqual([]);
});

test('every loaded page has a number of its own', () => {
  const tab = signedIn();
  const numbers = [tab, reload(tab), follow(tab, '/cgi-bin/iquery.pl')].map(({ now }) => now.number);
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  expect(numbers[2]).toBe((numbers[0] ?? 0) + 1);
});

test('other sites are named and not opened; addresses that are scripts do nothing', () => {
  const tab = begin('straight', court);
  expect(follow(tab, 'https://www.example.org/x').now.html).toContain('www.example.org');
  expect(follow(tab, 'javascript: alert(1)')).toBe(tab);
  expect(follow(tab, 'mailto:a@example.org')).toBe(tab);
  expect(follow(tab, 'https://<b>x')).toBe(tab);
});

test('every scenario has a short name and is in exactly one group', () => {
  const listed = grouped().flatMap(([, list]) => list);
  expect([...listed].sort()).toEqual(Object.keys(scenarios).sort());
  expect(Object.keys(scenarioNames).sort()).toEqual(Object.keys(scenarios).sort());
});

test('every possible choice has a first page, and is the same after it was in the tab’s address', () => {
  for (const route of practiceRoutes)
    for (const scenario of Object.keys(scenarios) as Scenario[]) {
      if (!fits(scenario, route)) continue;
      const choice = { route, scenario };
      expect(choiceOf(hashOf(choice))).toEqual(choice);
      expect(begin(scenario, startOf(choice)).now.html).not.toContain('not part of the practice');
    }
});

test.each(['', '#', '#court=nowhere&scenario=nothing', '#court=__proto__&scenario=constructor', '#%E0%A4%A'])(
  'an address without a choice (%j) begins with the first court and no problem',
  (hash) => expect(choiceOf(hash)).toEqual({ route: practiceRoutes[0], scenario: 'straight' }),
);

test('a scenario that a court of appeals does not have is replaced by the one without a problem', () => {
  expect(choiceOf('#court=ca7&scenario=menus-missing').scenario).toBe('straight');
});

const guideMe = (courtId: string) => ({
  to: 'worker',
  type: 'court-event',
  courtId,
  event: { type: 'guide-me' },
});

test('practice is recorded by the real reducer, in memory only; only the page in front is notified', async () => {
  const opened: unknown[] = [];
  let changes = 0;
  const browser = new MemoryBrowser(
    () => 5,
    () => changes++,
    (...route) => opened.push(route),
  );
  const notified = { first: 0, second: 0 };
  browser.forPage('https://pacer.uscourts.gov/').storage.onChanged.addListener(() => notified.first++);
  const page = browser.forPage('https://ecf.ilsd.uscourts.gov/');
  page.storage.onChanged.addListener(() => notified.second++);
  const received: unknown[] = [];
  page.runtime.onMessage.addListener((message, sender) =>
    received.push([message, sender.id === page.runtime.id]),
  );

  void page.runtime.sendMessage(guideMe('ilsd'));
  // Read at once: what was said before is there.
  expect(await page.storage.local.get(['guidance:ilsd'])).toMatchObject({
    'guidance:ilsd': { guiding: true },
  });
  expect((await browser.read()).records.get('ilsd')).toMatchObject({ tracked: true, status: 'in-progress' });
  expect(notified).toEqual({ first: 0, second: 1 });
  expect(changes).toBe(1);
  browser.tell({ to: 'page', type: 'show' });
  expect(received).toEqual([[{ to: 'page', type: 'show' }, true]]);

  const known = await page.runtime.sendMessage({
    to: 'worker',
    type: 'known-problems',
    code: 'L5',
    kind: 'district',
  });
  expect(known).not.toHaveLength(0);
  await page.runtime.sendMessage({
    to: 'worker',
    type: 'open-help-desk',
    courtId: 'ilsd',
    code: 'L5',
  });
  expect(opened).toEqual([['ilsd', 'L5']]);
  // What the worker would refuse from such a page is refused here.
  for (const refused of [{ something: 'else' }, { to: 'worker', type: 'erase' }, guideMe('moeb')])
    expect(await page.runtime.sendMessage(refused)).toBeUndefined();
  expect([...(await browser.read()).records.keys()]).toEqual(['ilsd']);
});
