import { expect, test } from 'vitest';
import { landing } from '@/lib/simulator/pages';
import { untilSettled } from '../browser/settled';
import { type MadeUpPage, madeUpPages } from './made-up-pages';
import { usePractice } from './practice';

/**
 * What a new user meets on pages that nobody had in mind: the question, a right answer to it, and the step that follows.
 * What came out other than wished is said in `shown`, and stays as it is: repair the rule, not the row.
 */
const practice = usePractice();

/** The entry page of a court that the practice court does not imitate. */
const puertoRico = landing({
  id: 'prd',
  district: 'District of Puerto Rico',
  kind: 'district',
  pacerId: 'PRDC',
  wording: 'pacer-guide',
  linkBehindNextGenItems: false,
});

interface Outcome {
  /** Before anything is chosen: the chip that asks, X9 as a panel, or another step. */
  shown: 'question' | 'X9' | 'L2';
  /** The person's answer, and the help code that it leads to; "begin again" where none fits. */
  says: string;
  leadsTo: string;
}

const none = { says: 'None of these', leadsTo: 'begin again' };

const outcomes: Record<string, Outcome> = {
  // Both come at the address of the first page and have its menu bar, so they are taken for it. Utilities can be opened
  // from there, once the page has its answer.
  'a notice of new fees after the sign-in': { shown: 'L2', says: '', leadsTo: '' },
  'an e-mail address that bounces': { shown: 'L2', says: '', leadsTo: '' },
  'a refusal by a firewall in front of the court': { shown: 'question', ...none },
  'a link form in two steps, the first without a password': {
    shown: 'question',
    says: 'It asks for my old CM/ECF login',
    leadsTo: 'L5',
  },
  'the last check in Spanish': { shown: 'question', says: 'It shows two names', leadsTo: 'L6' },
  'an answer that leaves the link to the clerk': { shown: 'X9', says: 'It says no', leadsTo: 'X2' },
  'a confirmation in other words': {
    shown: 'question',
    says: 'It says my accounts are linked now',
    leadsTo: 'L8',
  },
  'a yearly certification in a court of appeals': { shown: 'question', ...none },
  'an old page of frames': { shown: 'question', ...none },
  'a choice of how to verify, at PACER’s sign-in': {
    shown: 'question',
    says: 'It asks for a code from my app',
    leadsTo: 'S2',
  },
  'a question about the address, in the PACER account': { shown: 'question', ...none },
  'plain text from a broken script': { shown: 'question', ...none },
};

test('every page has an outcome', () => {
  expect(Object.keys(outcomes)).toEqual(madeUpPages.map(({ name }) => name));
});

test.each(madeUpPages)('$name', async (one) => {
  const { page, overlay } = practice;
  const { shown, says, leadsTo } = outcomes[one.name] ?? { shown: 'question', ...none };
  await guidedTo(one);
  await page.goto(one.url);
  await untilSettled(page);
  const said = (await overlay.text()) ?? 'nothing';
  if (shown === 'question') {
    expect(said).toMatch(/^.* Where are you\?$/);
    await overlay.click(said);
  } else expect(said).toMatch(new RegExp(`Help code\\s*${shown}`));
  if (shown === 'L2') {
    expect(said).toContain('Answer this page first');
    expect(await overlay.ring()).toBeNull();
    await practice.picture(`own-form-${one.court}`);
    return;
  }
  await overlay.waitFor(/Help code\s*X9/);
  expect(await overlay.ring()).toBeNull();
  const kept = await practice.stored();
  await overlay.click(says);
  const answer =
    leadsTo === 'begin again'
      ? await overlay.waitFor('and begin there again')
      : await overlay.waitFor(new RegExp(`Help code\\s*${leadsTo}`));
  if (leadsTo === 'L8') {
    expect(answer).toContain('because you said so');
    return;
  }
  if (leadsTo !== 'begin again') expect(answer).toContain('You chose this page');
  expect(answer).not.toMatch(/names read the same/);
  expect(await overlay.ring()).toBeNull();
  expect(await practice.stored()).toEqual(kept);
});

/** Guided in the page's court, by "Guide me", with the step seen last that comes before the page. */
async function guidedTo({ court, after, url, html, contentType }: MadeUpPage): Promise<void> {
  const { page, overlay } = practice;
  practice.court.extra = (asked) => {
    if (asked.href === url)
      return { html, headers: { 'Content-Type': contentType ?? 'text/html; charset=utf-8' } };
    return asked.href === 'https://ecf.prd.uscourts.gov/' ? { html: puertoRico } : null;
  };
  await page.goto(`https://ecf.${court}.uscourts.gov/`);
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  const at = Date.now();
  await practice.keep({
    [`court:${court}`]: { v: 1, times: { progress: at, tracked: at }, step: after, stepAt: at },
  });
  await overlay.waitFor(/Help code\s*L1/);
}
