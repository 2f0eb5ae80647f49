import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import type { Practice } from './practice';

export const known = (times: object, step: string | null = null) => ({
  v: 1,
  times: { tracked: 1, ...times },
  step,
  stepAt: 1,
});

/** A filer with a court in every state, one whose record is damaged, and an account. */
export const kept = {
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
export const people = {
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

interface WithStorage {
  chrome: { storage: { local: { set(items: unknown): Promise<void> } } };
}

/**
 * Opens a page of the extension with this in its storage, in the practice court's browser; it is closed after the test.
 */
export function useOwnPage(practice: Practice): (name: string, keep?: object) => Promise<Page> {
  let own: Page | null = null;
  afterEach(async () => {
    await own?.close();
    own = null;
  });
  return async (name, keep = {}) => {
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
  };
}
