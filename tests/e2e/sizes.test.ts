import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';

/** Budgets of design section 8, in bytes of gzip level 9. On courts' pages of daily work its goal, which is reached. */
const daily = 6 * 1024;
const silent = 12 * 1024;
const shown = 30 * 1024;

const textOf = (file: string): string => readFileSync(`${builtExtension}/${file}`, 'utf8');
const weightOf = (file: string): number => gzipSync(textOf(file), { level: 9 }).length;

/** The heaviest of what is loaded of one court. Where a court is done, the next one's comes on top: 0.3 KB for most. */
const court = readdirSync(`${builtExtension}/courts`)
  .map((name) => ({ file: `courts/${name}`, weight: weightOf(`courts/${name}`) }))
  .reduce((a, b) => (b.weight > a.weight ? b : a)).file;

test.each([
  { ground: 'a court page', budget: daily, script: 'page.js', more: ['court-page.js', 'overlay.js'] },
  { ground: 'a page of PACER', budget: silent, script: 'pacer-page.js', more: ['pacer-overlay.js'] },
])('what $ground loads stays in its budget', ({ ground, budget, script, more }) => {
  const alone = weightOf(script);
  const files = [...more, court];
  const whole = files.reduce((sum, file) => sum + weightOf(file), alone);
  console.log(
    `${ground}: ${alone} of ${budget} bytes gzip where nothing is shown; ` +
      `${whole} of ${shown} with ${files.map((file) => `${file} (${weightOf(file)})`).join(', ')}`,
  );
  expect(alone).toBeLessThanOrEqual(budget);
  expect(whole).toBeLessThanOrEqual(shown);
});

test('no schemas, no polyfill and no registry of all courts are in what pages load', () => {
  for (const file of ['page.js', 'court-page.js', 'pacer-page.js', 'overlay.js', 'pacer-overlay.js', court]) {
    const text = textOf(file);
    expect(text, file).not.toMatch(/ZodError|_zod\b|safeParse/);
    expect(text, file).not.toMatch(/webextension-polyfill|The message port closed before a response/);
    expect(text, file).not.toMatch(/getMetadata|snapshotStorage|restoreSnapshot/);
    expect(text.match(/\d{3}-\d{3}-\d{4}/g)?.length ?? 0, `${file}: phone numbers`).toBeLessThan(10);
  }
});

/** What is in Preact's own code, and in none of ours: names that it reads of components and keeps on vnodes. */
const preact = ['getDerivedStateFromProps', 'dangerouslySetInnerHTML', '__k'];

test('Preact is in no script that pages load, nor what its stand-in says to developers; the guide’s own pages have it', () => {
  for (const file of ['page.js', 'pacer-page.js', 'overlay.js', 'pacer-overlay.js', 'skeleton.js'])
    expect(textOf(file), file).not.toMatch(new RegExp([...preact, 'stand-in'].join('|')));
  for (const file of ['overlay.js', 'pacer-overlay.js']) expect(textOf(file)).toContain('createElementNS');
  const chunks = readdirSync(`${builtExtension}/chunks`).map((name) => textOf(`chunks/${name}`));
  for (const mark of preact)
    expect(
      chunks.some((text) => text.includes(mark)),
      mark,
    ).toBe(true);
});

test('all courts have a module of their own, which pages of the courts may load, by an address that changes', () => {
  const manifest = JSON.parse(textOf('manifest.json'));
  expect(readdirSync(`${builtExtension}/courts`)).toHaveLength(207);
  expect(manifest.web_accessible_resources).toEqual([
    {
      resources: ['court-page.js', 'overlay.js', 'pacer-overlay.js', 'courts/*.js', 'skeleton.js'],
      matches: ['https://*.uscourts.gov/*'],
      use_dynamic_url: true,
    },
  ]);
});

test.each(['popup', 'map', 'helpdesk', 'options', 'welcome', 'practice'])(
  'the %s is one file of script of its own and one that all share',
  (page) => {
    const files = textOf(`${page}.html`).match(/(?<=(?:src|href)=")[^"]+\.js/g) ?? [];
    expect(files).toHaveLength(2);
    expect(files.some((file) => file.startsWith('/chunks/shared-'))).toBe(true);
  },
);
