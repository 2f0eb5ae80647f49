import { expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
import { find, tag } from '@/lib/pages/dom';
import { evidence } from '@/lib/pages/evidence';
import { hasMenuBarOnly } from '@/lib/pages/menu-bar-kinds';
import { pageKinds } from '@/lib/pages/page-kinds';
import type { Facts, PageSummary } from '@/lib/pages/page-summary';
import { factValues } from '../gallery/fact-values';
import { fixtures, withDocument } from './load';

/**
 * Nobody who writes the guide has seen these screens, so each is tried in three markups at least, which are made by hand: the
 * practice pages do not count, since they and the detectors come of one idea of the page.
 */
const fewest = 3;

interface Made {
  kind: PageSummary['kind'];
  facts: Facts;
  /** The tags of the page, in their order. */
  markup: string;
}

const made: Promise<Made[]> = (async () => {
  const all: Made[] = [];
  for (const { url, html } of fixtures)
    await withDocument(html, (doc) => {
      const seen = detect(url, doc);
      if (!seen) return;
      all.push({ kind: seen.kind, facts: seen.facts, markup: find(doc.body, '*').map(tag).join(' ') });
    });
  return all;
})();

async function markups(is: (page: Made) => boolean): Promise<number> {
  return new Set((await made).filter(is).map(({ markup }) => markup)).size;
}

const unseen = pageKinds.filter((kind) => evidence[kind] === 'guides-only');

test.each(unseen)('%s', async (kind) => {
  expect(await markups((page) => page.kind === kind)).toBeGreaterThanOrEqual(fewest);
});

/** Screens that are one kind of page, told by what they say; each has a text of its own. */
const screens: Facts[] = [
  ...factValues.multifactorScreen.values.map((multifactorScreen) => ({ multifactorScreen })),
  ...factValues.registrationScreen.values.map((registrationScreen) => ({ registrationScreen })),
  ...factValues.registrant.values.map((registrant) => ({ registrationScreen: 'court' as const, registrant })),
];

test.each(screens)('the screen that says %o', async (says) => {
  const names = Object.keys(says) as (keyof Facts)[];
  expect(
    await markups(({ facts }) => names.every((name) => facts[name] === says[name])),
  ).toBeGreaterThanOrEqual(fewest);
});

test.each([
  ['R3: a menu bar without filing menus', false],
  ['R4: a menu bar with filing menus', true],
])('%s', async (_, menus) => {
  const has = (page: Made) => hasMenuBarOnly(page) && page.facts.filingMenus === menus;
  expect(await markups(has)).toBeGreaterThanOrEqual(fewest);
});
