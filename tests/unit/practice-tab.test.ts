import { expect, test } from 'vitest';
import { type Scenario, scenarios } from '@/components/court-pages/site';
import {
  choiceOf,
  fits,
  grouped,
  hashOf,
  places,
  scenarioNames,
  startOf,
} from '@/components/practice/choices';
import { MemoryBrowser } from '@/components/practice/memory-browser';
import { back, begin, follow, type PracticeTab, press, reload } from '@/components/practice/tab';

const court = 'https://ecf.ilsd.uscourts.gov/';
const login = 'loginForm:fbtnLogin';

/** Signed in to S.D. Ill., at its first page. */
const signedIn = (scenario: Scenario = 'straight'): PracticeTab =>
  press(follow(begin(scenario, court), '/cgi-bin/login.pl'), login)[0];

test('a court’s "/" sends on by itself, and leaves nothing to go back to', () => {
  const tab = begin('straight', court);
  expect(tab.now.url).toBe(`${court}cgi-bin/ShowIndex.pl`);
  expect(tab.now.html).toContain('Document Filing System');
  expect(tab.past).toEqual([]);
});

test('a redirect lands on the sign-in; the sign-in’s answer leads back to the court', () => {
  const tab = follow(begin('straight', court), '/cgi-bin/login.pl');
  expect(new URL(tab.now.url).hostname).toBe('pacer.login.uscourts.gov');
  const [inside, partial] = press(tab, login);
  expect(partial).toBeNull();
  expect(inside.now.url).toBe(`${court}cgi-bin/showpage.pl?16`);
  expect(inside.past).toHaveLength(2);
});

test('a refused sign-in changes parts of the page and not the page', () => {
  const tab = follow(begin('sign-in-refused', court), '/cgi-bin/login.pl');
  const [still, partial] = press(tab, login);
  expect(still.now).toBe(tab.now);
  expect(Object.keys(partial?.updates ?? {})).toEqual(['pscLoginPanel']);
  expect(new URL(press(still, login)[0].now.url).hostname).toBe('ecf.ilsd.uscourts.gov');
});

test('a form’s address is relative to the page; what came from a form is sent again on reload', () => {
  const form = follow(signedIn('wrong-password'), '/cgi-bin/LinkAccount.pl');
  const refused = follow(form, '../cgi-bin/LinkAccount.pl?1-L_1_0-1', 'POST');
  expect(refused.now).toMatchObject({ method: 'POST', url: `${court}cgi-bin/LinkAccount.pl?1-L_1_0-1` });
  expect(refused.now.html).toContain('login attempt failed');
  const again = reload(refused);
  expect(again.now.html).toContain('Do you want to link these accounts?');
  expect(again.past).toEqual(refused.past);
});

test('back: the page before as it came, with a number of its own; what was done stays done', () => {
  const form = follow(signedIn(), '/cgi-bin/LinkAccount.pl');
  const linked = follow(form, '/cgi-bin/LinkAccount.pl?1-L_2_0-1', 'POST');
  const before = back(linked);
  expect(before.now).toEqual({ ...form.now, number: linked.now.number + 1 });
  expect(before.world.courts.ilsd?.linked).toBe(true);
  expect(back(begin('straight', court)).past).toEqual([]);
});

test('every page that comes has a number of its own', () => {
  const tab = signedIn();
  const numbers = [tab, reload(tab), follow(tab, '/cgi-bin/iquery.pl')].map(({ now }) => now.number);
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  expect(numbers[2]).toBe((numbers[0] ?? 0) + 1);
});

test('other sites are named and not opened; scripts as addresses lead nowhere', () => {
  const tab = begin('straight', court);
  expect(follow(tab, 'https://www.example.org/x').now.html).toContain('www.example.org');
  expect(follow(tab, 'javascript: alert(1)')).toBe(tab);
  expect(follow(tab, 'mailto:a@example.org')).toBe(tab);
  expect(follow(tab, 'https://<b>x')).toBe(tab);
});

test('every scenario has a short name and stands in exactly one group', () => {
  const listed = grouped().flatMap(([, list]) => list);
  expect([...listed].sort()).toEqual(Object.keys(scenarios).sort());
  expect(Object.keys(scenarioNames).sort()).toEqual(Object.keys(scenarios).sort());
});

test('every choice that fits has a beginning, and comes back from the tab’s address', () => {
  for (const place of places)
    for (const scenario of Object.keys(scenarios) as Scenario[]) {
      if (!fits(scenario, place)) continue;
      const choice = { place, scenario };
      expect(choiceOf(hashOf(choice))).toEqual(choice);
      expect(begin(scenario, startOf(choice)).now.html).not.toContain('not part of the practice');
    }
});

test.each(['', '#', '#court=nowhere&scenario=nothing', '#court=__proto__&scenario=constructor', '#%E0%A4%A'])(
  'an address that names no choice (%j) begins plainly',
  (hash) => expect(choiceOf(hash)).toEqual({ place: places[0], scenario: 'straight' }),
);

test('a scenario that a court of appeals has not becomes the plain one', () => {
  expect(choiceOf('#court=ca7&scenario=menus-missing').scenario).toBe('straight');
});

test('what is practised is kept by the real rules, in the object alone; only the page in front hears of it', async () => {
  const opened: unknown[] = [];
  let changes = 0;
  const browser = new MemoryBrowser(
    () => 5,
    () => changes++,
    (...place) => opened.push(place),
  );
  const heard = { first: 0, second: 0 };
  browser.forPage().storage.onChanged.addListener(() => heard.first++);
  const page = browser.forPage();
  page.storage.onChanged.addListener(() => heard.second++);
  const told: unknown[] = [];
  page.runtime.onMessage.addListener((message, sender) =>
    told.push([message, sender.id === page.runtime.id]),
  );

  void page.runtime.sendMessage({ to: 'worker', courtId: 'ilsd', act: { type: 'guide-me' } });
  // Read at once: what was said before is there.
  expect(await page.storage.local.get(['manner:ilsd'])).toMatchObject({ 'manner:ilsd': { guiding: true } });
  expect((await browser.read()).records.get('ilsd')).toMatchObject({ tracked: true, status: 'in-progress' });
  expect(heard).toEqual({ first: 0, second: 1 });
  expect(changes).toBe(1);
  browser.tell({ to: 'page', ask: 'show' });
  expect(told).toEqual([[{ to: 'page', ask: 'show' }, true]]);

  const known = await page.runtime.sendMessage({ to: 'worker', known: 'L5', kind: 'district' });
  expect(known).not.toHaveLength(0);
  await page.runtime.sendMessage({ to: 'worker', open: 'helpdesk', courtId: 'ilsd', code: 'L5' });
  expect(opened).toEqual([['ilsd', 'L5']]);
  expect(await page.runtime.sendMessage({ something: 'else' })).toBeUndefined();
});
