import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { answersFor } from '@/lib/helpdesk/brief-answers';
import { enterOldLogin, signedInTo } from '../browser/walk';
import { overlayViolations, violations } from './axe';
import { dimIcons, faults, segmentIsChosen } from './looks';
import { usePractice } from './practice';

const practice = usePractice();
let own: Page | null = null;
afterEach(async () => {
  await own?.close();
  own = null;
});

/** Color settings that a person may have. */
const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colors', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Runs a check with each of them, on the same state of the page. */
async function inEachLook(page: Page, find: () => Promise<string[] | null>): Promise<void> {
  for (const { look, media } of looks) {
    await page.emulateMedia(media);
    expect(await find(), look).toEqual([]);
  }
}

const known = (times: object, step: string | null = null) => ({
  v: 1,
  times: { tracked: 1, ...times },
  step,
  stepAt: 1,
});

/** A filer with a court in every state, one whose record is damaged, and an account. */
const kept = {
  'court:ilsd': known({ progress: 1_763_000_000_000 }, 'L5'),
  'court:ilsb': known({}),
  'court:nysd': known({ differ: 1_763_000_000_000 }, 'X1'),
  'court:moeb': known({ menus: 1_763_000_000_000 }, 'L8'),
  'court:ca7': known({ said: 1_763_000_000_000 }),
  'guidance:moeb': { v: 1, guiding: false, offer: 'never', awaitingMenus: null },
  'quarantined:court:wvsd:42': { v: 1, status: 'linkd' },
  account: { v: 1, type: 'legacy', multifactor: 'enrolled', at: 1_763_000_000_000 },
};

/** The same filer with a second person, who is worked for, and menus that are nobody's yet. */
const people = {
  ...kept,
  people: {
    v: 1,
    people: [
      { id: 'p1', name: 'Jordan Sample' },
      { id: 'p2', name: 'R.E.' },
    ],
    last: 2,
    removed: null,
  },
  settings: { v: 1, neverOffer: false, workingFor: 'p2' },
  'court:ilsd:p2': known({ progress: 1_763_000_000_000 }, 'L3'),
  'whose:moeb': { v: 1, open: { by: 'menus', at: 1_763_000_000_000 }, not: [], doubt: null },
};

async function open(name: string, keep: object = {}): Promise<Page> {
  const { context, worker, id } = practice.browser;
  await worker.evaluate(
    (items) => (globalThis as unknown as WithStorage).chrome.storage.local.set(items),
    keep,
  );
  own = await context.newPage();
  await own.setViewportSize({ width: name === 'popup' ? 372 : 900, height: 800 });
  await own.goto(`chrome-extension://${id}/${name}.html`);
  await own.getByRole('heading', { level: 1 }).waitFor();
  return own;
}

interface WithStorage {
  chrome: { storage: { local: { set(items: unknown): Promise<void> } } };
}

/** How each state of the extension's own pages is reached. */
const states: [string, string, object, (page: Page) => Promise<unknown>][] = [
  ['popup, empty', 'popup', {}, async () => undefined],
  ['popup, a court in every state', 'popup', kept, async () => undefined],
  [
    'popup, a court opened',
    'popup',
    kept,
    (page) => page.getByRole('button', { name: /^S\.D\.N\.Y/ }).click(),
  ],
  [
    'popup, a court removed',
    'popup',
    kept,
    async (page) => {
      await page.getByRole('button', { name: /^Bankr\. S\.D\. Ill/ }).click();
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  ],
  ['popup, a search', 'popup', kept, (page) => page.getByLabel('Add a court').fill('illinois')],
  ['options, nothing kept', 'options', {}, async () => undefined],
  ['options, everything kept', 'options', kept, async () => undefined],
  [
    'popup, a linked court opened',
    'popup',
    kept,
    (page) => page.getByRole('button', { name: /^Bankr\. E\.D\. Mo/ }).click(),
  ],
  [
    'popup, one court by itself',
    'popup',
    kept,
    async (page) => {
      await page.getByRole('button', { name: /^S\.D\. Ill/ }).click();
      await page.getByRole('button', { name: 'About this court' }).last().click();
      await page.getByText('Whom to call').waitFor();
    },
  ],
  ['welcome, nothing chosen', 'welcome', {}, async () => undefined],
  ['welcome, courts chosen', 'welcome', kept, async () => undefined],
  [
    'welcome, a pasted list',
    'welcome',
    kept,
    async (page) => {
      await page.getByRole('tab', { name: 'Paste a list' }).click();
      await page.getByRole('textbox').fill('New Jersey\nilsd\nSpringfield, IL\nqqq zzz');
      await page.getByText('New Jersey has 2 courts').waitFor();
    },
  ],
  [
    'welcome, by state',
    'welcome',
    kept,
    async (page) => {
      await page.getByRole('tab', { name: 'By state' }).click();
      await page.getByRole('combobox').selectOption({ label: 'Illinois' });
    },
  ],
  [
    'the checklist',
    'welcome',
    kept,
    async (page) => {
      await page.goto(`${page.url()}#checklist`);
      await page.reload();
      await page.getByRole('heading', { name: 'Have ready before you begin', level: 1 }).waitFor();
    },
  ],
  ['map, courts of a state', 'map', kept, (page) => page.locator('[data-region="IL"]').click()],
  ['map, one court', 'map', kept, (page) => page.locator('[data-region="circuit-7"]').click()],
  ['practice', 'practice', {}, async () => undefined],
  ['help desk, empty', 'helpdesk', {}, async () => undefined],
  [
    'help desk, a script',
    'helpdesk',
    { desk: { v: 1, lastCourt: 'ilsd', calls: [{ id: 'a', courtId: 'ilsd', code: 'L6' }] } },
    (page) => page.locator('.script').first().waitFor(),
  ],
  [
    'help desk, the empty field used for a symptom',
    'helpdesk',
    {},
    async (page) => {
      await page.getByLabel('Court, help code').fill('locked out');
      await page.getByText('the likeliest first').waitFor();
    },
  ],
  [
    'help desk, two calls and an unknown code',
    'helpdesk',
    {
      desk: {
        v: 1,
        lastCourt: 'ilsd',
        calls: [
          { id: 'a', courtId: 'ilsd', code: 'L6' },
          { id: 'b', courtId: 'moeb', code: null },
        ],
      },
    },
    (page) => page.getByLabel('Court, help code').fill('l9'),
  ],
  [
    'help desk, the printed guide',
    'helpdesk',
    {},
    async (page) => {
      // In the place of the call's own fragment.
      await page.goto(page.url().replace(/#.*|$/, '#guide=ilsd'));
      await page.reload();
      await page.getByRole('heading', { name: 'Link your CM/ECF account to PACER in S.D. Ill.' }).waitFor();
    },
  ],
  [
    'options, before erasing',
    'options',
    kept,
    (page) => page.getByRole('button', { name: 'Erase everything' }).click(),
  ],
];

const forPeople: typeof states = [
  [
    'popup, several people',
    'popup',
    people,
    (page) => page.getByRole('button', { name: /^Working for/ }).click(),
  ],
  [
    'options, several people',
    'options',
    people,
    (page) => page.getByRole('button', { name: 'Rename R.E.' }).waitFor(),
  ],
  ['people, the table', 'people', people, (page) => page.getByRole('grid').waitFor()],
  [
    'people, a court opened',
    'people',
    people,
    async (page) => {
      await page.getByRole('gridcell', { name: /Step 4/ }).click();
      await page.getByRole('complementary').waitFor();
    },
  ],
  [
    'people, one person’s sheet',
    'people',
    people,
    async (page) => {
      await page.getByLabel('Person', { exact: true }).fill('r.e.');
      await page.getByText('R.E.: 0 of 1 court linked').waitFor();
    },
  ],
];

test.each([...states, ...forPeople])(
  '%s: axe finds nothing; one blue button, no sideways scroll',
  async (_, name, keep, act) => {
    const page = await open(name, keep);
    await act(page);
    await inEachLook(page, () => violations(page));
    expect(await page.evaluate<string[]>(`(() => { const root = document; ${dimIcons} })()`)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await faults(page), '320 px wide').toEqual([]);
  },
);

/** Groups of choices: how they are reached, the chosen one, and another. */
const choices: [string, string, object, (page: Page) => Promise<unknown>, string, string][] = [
  [
    'the ways to choose courts',
    'welcome',
    {},
    async () => undefined,
    '[aria-selected=true]',
    '[aria-selected=false]',
  ],
  [
    'the answers about filing before',
    'welcome',
    { 'court:ilsd': known({ neverFiled: 1 }) },
    async () => undefined,
    '.filed-before [aria-pressed=true]',
    '.filed-before [aria-pressed=false]',
  ],
  [
    'the courts that fit',
    'helpdesk',
    {},
    (page) => page.getByLabel('Court, help code').fill('illinois'),
    '[role=option][aria-selected=true]',
    '[role=option][aria-selected=false]',
  ],
  [
    'the people',
    'popup',
    people,
    (page) => page.getByRole('button', { name: /^Working for/ }).click(),
    '.working-for [aria-current]',
    '.working-for li button:not([aria-current])',
  ],
  [
    'the tiles',
    'map',
    kept,
    (page) => page.locator('[data-region="IL"]').click(),
    '.tile[aria-pressed=true]',
    '.tile[aria-pressed=false]',
  ],
];

test.each(choices)('%s: with forced colors the chosen one has those of a selection', async (...given) => {
  const [, name, keep, act, chosen, other] = given;
  const page = await open(name, keep);
  await act(page);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const selection = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight';
    document.body.append(probe);
    return getComputedStyle(probe).backgroundColor;
  });
  expect(await background(chosen)).toBe(selection);
  expect(await background(other)).not.toBe(selection);
});

const toLinkForm = async () => {
  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  await practice.overlay.waitFor(/L5/);
};

/** How each state of the overlay is reached. */
const overlays: Record<string, () => Promise<unknown>> = {
  'the chip': async () => {
    await practice.page.goto('https://ecf.ilsd.uscourts.gov/');
    await practice.overlay.waitFor('Guide me in');
  },
  'the panel on the link form': toLinkForm,
  'the panel with its known problems': async () => {
    await toLinkForm();
    await practice.overlay.click('Having trouble?');
    await practice.overlay.waitFor(answersFor('L5', 'district')[0]?.symptom ?? 'a known problem');
  },
  'the panel made small': async () => {
    await toLinkForm();
    await practice.overlay.click('Collapse');
  },
  'the two names': async () => {
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/L6/);
  },
  'names that differ': async () => {
    practice.court.begin('names-differ');
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/X1/);
  },
  'a stop made small': async () => {
    practice.court.begin('names-differ');
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/X1/);
    await practice.overlay.click('Collapse');
    await practice.overlay.waitFor('Stop: names differ');
  },
  'the question where one is': async () => {
    await toLinkForm();
    await practice.keep({
      'guidance:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null },
    });
    await practice.page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/nobody-knows.pl');
    await practice.overlay.waitFor('Where are you?');
  },
  'a refusal': async () => {
    practice.court.begin('wrong-password');
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/X2/);
  },
};

test.each(Object.keys(overlays))('overlay, %s: axe finds nothing', async (name) => {
  await overlays[name]?.();
  await practice.overlay.faded(); // the fade dims its text
  await inEachLook(practice.page, () => overlayViolations(practice.page));
  expect(await practice.overlay.inside<string[]>(dimIcons)).toEqual([]);
  expect(await practice.overlay.inside<boolean>(segmentIsChosen)).toBe(true);
});

test('axe checks the closed root as well: a button without a name is found', async () => {
  await toLinkForm();
  await practice.overlay.inside("root.querySelector('section').append(document.createElement('button'))");
  expect(await overlayViolations(practice.page)).toEqual([expect.stringContaining('button-name')]);
});
