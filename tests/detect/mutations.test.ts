import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { claimsOn, detect, detectors } from '@/lib/pages/all-detectors';
import { isOn } from '@/lib/pages/detect';
import type { Detection } from '@/lib/pages/detector';
import { pageKinds } from '@/lib/pages/page-kinds';
import { runs } from '../runs';
import { appellateImitations } from './appellate-imitations';
import { imitations } from './imitations';
import { type Fixture, fixtures, pageOf, withDocument } from './load';
import { missedByPrescan } from './missed-by-prescan';
import { type Mutation, mutate, mutations, refusals } from './mutations';
import { pacerImitations } from './pacer-imitations';

/** The seed of the mutations, which are the same in every run. */
const seed = 20_260_731;
const atLeast = runs(10_000);

const pages = [...fixtures, ...imitations, ...appellateImitations, ...pacerImitations];
const runsAPage = Math.ceil((atLeast * 1.02) / pages.length);
let tried = 0;
let stillDetected = 0;

/** Checks what must be true of every mutated page. */
function check(fixture: Fixture, doc: Document, applied: Mutation[]): void {
  const page = pageOf(fixture.url, doc);
  if (!page) return;
  for (const kind of pageKinds) if (isOn(detectors[kind], page.site)) detectors[kind].detect(page); // none throws
  const found = claimsOn(pageOf(fixture.url, doc) ?? page);
  const kinds = found.map(([kind]) => kind);
  expect(kinds.length, `claimed by ${kinds.join(' and ')}`).toBeLessThanOrEqual(1);
  if (page.site.system === 'court') expect(missedByPrescan(fixture.url, doc)).toBeNull();
  const [kind, detection] = found[0] ?? [undefined, {} as Detection];
  if (kind === fixture.expected) stillDetected++;
  const refused =
    fixture.expected === 'court-link-failed' || (applied.some(isAddedRefusal) && showsRefusal(doc));
  if (refused) expect(kind, 'a refusal').not.toBe('court-link-done');
  if (kind === 'court-link-done') expect(fixture.expected).toBe('court-link-done');
  if (kind === 'court-link-confirm') expect(fixture.expected).toBe('court-link-confirm');
  if (kind === 'pacer-upgrade-complete') expect(fixture.expected).toBe('pacer-upgrade-complete');
  const passwords = [...doc.querySelectorAll('input')].filter(
    (field) =>
      field.type === 'password' && field.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  // The upgrade's last dialog is not checked: it is shown over the form that was sent, password fields included.
  if (passwords.length > 0) expect(['court-link-confirm', 'court-link-done'], 'a form').not.toContain(kind);
  if (differs.has(fixture.name)) expect(detection.facts?.names, 'names that differ').not.toBe('same');
}

const isAddedRefusal = ({ what }: Mutation): boolean => what === 'add refusal';

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\u00ad]/g, '');

/** Whether a refusal is visible: a mutation may hide what another one added. */
function showsRefusal(doc: Document): boolean {
  const text = withoutSpace(doc.body.innerText);
  return refusals.some((refusal) => text.includes(withoutSpace(refusal)));
}

/** Confirmations whose names are of two people: no markup may make them agree. */
const differs = new Set(['court-link-confirm/almb-cells-differ', 'court-link-confirm/ilsd-markup-in-name']);

test('the confirmations with names that differ are these', async () => {
  const found: string[] = [];
  for (const { name, url, html } of pages.filter(({ expected }) => expected === 'court-link-confirm'))
    if ((await withDocument(html, (doc) => detect(url, doc)?.facts.names)) === 'differ') found.push(name);
  expect(found.sort()).toEqual([...differs].sort());
});

describe('no detector throws, two never claim, and no form or refusal is taken for an end', () => {
  test.each(['nothing', ...pageKinds])('%s, mutated', { timeout: runs(300_000) }, async (expected) => {
    for (const fixture of pages.filter((page) => page.expected === expected))
      await withDocument(fixture.html, (doc) => {
        const untouched = doc.documentElement.cloneNode(true);
        fc.assert(
          fc.property(mutations, (applied) => {
            doc.replaceChild(untouched.cloneNode(true), doc.documentElement);
            for (const mutation of applied) mutate(doc, mutation);
            tried++;
            try {
              check(fixture, doc, applied);
            } catch (error) {
              throw new Error(`${fixture.name}: ${error}\n${doc.body.outerHTML.slice(0, 6000)}`);
            }
          }),
          { seed: seed + pages.indexOf(fixture), numRuns: runsAPage },
        );
      });
  });
});

afterAll(() => {
  console.info(
    `mutations: ${tried} tried on ${pages.length} pages with seed ${seed}; ${stillDetected} still detected as what they are`,
  );
  expect(tried).toBeGreaterThanOrEqual(atLeast);
});
