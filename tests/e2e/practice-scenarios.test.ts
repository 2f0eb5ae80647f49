import { expect, test } from 'vitest';
import { scenarios } from '@/lib/simulator/site';
import { usePractice } from './practice';
import { doStep, everythingKept, openPracticeTab } from './practice-tab';
import { scenarioWalks } from './scenario-walks';

const practice = usePractice({ viewport: { width: 1240, height: 820 } });

test('every scenario is walked', () => {
  expect(new Set(scenarioWalks.map(({ scenario }) => scenario))).toEqual(new Set(Object.keys(scenarios)));
});

test.each(scenarioWalks)('$court, $scenario: $codes', async ({ court, scenario, codes, last }) => {
  const complaints: string[] = [];
  practice.page.on('console', (message) => complaints.push(message.text()));
  practice.page.on('pageerror', (error) => complaints.push(error.message));
  const asked = practice.court.requests.length;
  const tab = await openPracticeTab(practice, court, scenario);
  if (codes[0] === 'L1') {
    await tab.overlay.waitFor('Guide me in');
    await tab.overlay.click('Guide me');
  }
  let said = '';
  const rings: string[] = [];
  for (const [i, code] of codes.entries()) {
    if (code === 'X9') {
      // The guide asks first, by a chip.
      await tab.overlay.waitFor(/^S\.D\. Ill\. Where are you\?$/);
      await tab.overlay.click('S.D. Ill. Where are you?');
    }
    said = await tab.overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    expect(said).not.toContain('looks different');
    rings.push(await tab.overlay.ringed());
    if (i === codes.length - 1) break;
    await practice.page.evaluate(() => document.querySelector('iframe')?.setAttribute('data-seen', ''));
    await doStep(tab, code === 'A2' && scenario === 'filing-agent-account' ? 'A2 Non-Attorney' : code);
    // The same step again is a new page: wait for its frame, not for the panel that is still there.
    if (codes[i + 1] === code) await tab.page.locator('iframe:not([data-seen])').waitFor();
  }
  if (scenario === 'filing-agent-account') {
    expect(said).toContain('for filers who are not attorneys');
    // Never filed there: the registration to its end, without the attorneys’ question what to apply for.
    await tab.overlay.click('No, never');
    for (const screen of [/choose your role/, /Email Frequency/, /This screen is optional/]) {
      await tab.overlay.waitFor(new RegExp(`${screen.source}[\\s\\S]*Help code\\s*R2`));
      await tab.site.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await tab.overlay.waitFor(/Check the acknowledgments[\s\S]*Help code\s*R2/);
  }
  expect(said).toMatch(last);
  expect(rings).toContain('free');
  expect(rings).not.toContain('covered');
  await practice.picture(`practice-${court}-${scenario}`);
  expect(await everythingKept(practice)).toEqual({});
  expect(practice.court.requests.length, 'nothing was asked of any site').toBe(asked);
  expect(complaints).toEqual([]);
});
