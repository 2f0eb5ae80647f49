import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';

/** Bytes of gzip level 9. */
const daily = 3 * 1024;
/** On PACER's pages, which are all detected by one script. */
const silent = 14.25 * 1024;
/** Everything with the panel, Preact itself included. */
const shown = 36 * 1024;
/** The link form and the answers to it. */
const linkPage = 40 * 1024;
/** The last check alone reads and compares two names, which takes more: .github/PERFORMANCE.md says where it goes. */
const lastCheck = 48.25 * 1024;

/** Beside all of these, where a panel has answers. */
const guard = 1.75 * 1024;

const textOf = (file: string): string => readFileSync(`${builtExtension}/${file}`, 'utf8');
const weightOf = (file: string): number => gzipSync(textOf(file), { level: 9 }).length;

/** The size of the largest court module. Where a court is done, the next one's module is loaded too: 0.3 KB for most. */
const court = readdirSync(`${builtExtension}/courts`)
  .map((name) => ({ file: `courts/${name}`, weight: weightOf(`courts/${name}`) }))
  .reduce((a, b) => (b.weight > a.weight ? b : a)).file;

const onCourts = ['court-detectors.js', 'overlay.js'];

test.each([
  { ground: 'a court page', alone: daily, whole: shown, script: 'court-content.js', more: onCourts },
  {
    ground: 'the link form, or an answer to it',
    alone: daily,
    whole: linkPage,
    script: 'court-content.js',
    more: [...onCourts, 'link-answers.js', 'steps/X2.js'],
  },
  {
    ground: 'the last check, with two names',
    alone: daily,
    whole: lastCheck,
    script: 'court-content.js',
    more: [...onCourts, 'link-answers.js', 'link-names.js', 'steps/L6.js'],
  },
  {
    ground: 'a page of PACER',
    alone: silent,
    whole: shown,
    script: 'pacer-content.js',
    more: ['pacer-overlay.js', 'steps/A2.js'],
  },
])('what $ground loads is within its budget', ({ ground, alone, whole, script, more }) => {
  const small = weightOf(script);
  const files = [...more, court];
  const all = files.reduce((sum, file) => sum + weightOf(file), small);
  console.log(
    `${ground}: ${small} of ${alone} bytes gzip where nothing is shown; ` +
      `${all} of ${whole} with ${files.map((file) => `${file} (${weightOf(file)})`).join(', ')}`,
  );
  expect(small).toBeLessThanOrEqual(alone);
  expect(all).toBeLessThanOrEqual(whole);
});

test('what guards the answers of a panel, which is loaded where there are some, is small', () => {
  const weight = weightOf('steps/answer-guard.js');
  console.log(`the guard of answers: ${weight} of ${guard} bytes gzip`);
  expect(weight).toBeLessThanOrEqual(guard);
});

test('no schemas, no polyfill and no registry of all courts are in what pages load', () => {
  for (const file of [
    'court-content.js',
    'court-detectors.js',
    'link-answers.js',
    'link-names.js',
    'people-on-pages.js',
    'outbox.js',
    'pacer-content.js',
    'overlay.js',
    'pacer-overlay.js',
    'steps/answer-guard.js',
    court,
  ]) {
    const text = textOf(file);
    expect(text, file).not.toMatch(/ZodError|_zod\b|safeParse/);
    expect(text, file).not.toMatch(/webextension-polyfill|The message port closed before a response/);
    expect(text, file).not.toMatch(/getMetadata|snapshotStorage|restoreSnapshot/);
    expect(text.match(/\d{3}-\d{3}-\d{4}/g)?.length ?? 0, `${file}: phone numbers`).toBeLessThan(10);
  }
});

/** What is in Preact's own code, and in none of ours: names that it reads of components and keeps on vnodes. */
const preact = ['getDerivedStateFromProps', 'dangerouslySetInnerHTML', '__k'];

test('Preact is only in the scripts that show something', () => {
  for (const file of [
    'court-content.js',
    'court-detectors.js',
    'link-answers.js',
    'link-names.js',
    'people-on-pages.js',
    'outbox.js',
    'pacer-content.js',
    'skeleton.js',
  ])
    expect(textOf(file), file).not.toMatch(new RegExp(preact.join('|')));
  const chunks = readdirSync(`${builtExtension}/chunks`).map((name) => `chunks/${name}`);
  const shared = chunks.filter((name) => name.startsWith('chunks/shared-'));
  expect(shared).toHaveLength(1);
  for (const file of ['overlay.js', 'pacer-overlay.js', ...shared])
    for (const name of preact) expect(textOf(file), file).toContain(name);
});

test('all courts have a module of their own, which pages of the courts may load, by an address that changes', () => {
  const manifest = JSON.parse(textOf('manifest.json'));
  expect(readdirSync(`${builtExtension}/courts`)).toHaveLength(207);
  expect(manifest.web_accessible_resources).toEqual([
    {
      resources: [
        'court-detectors.js',
        'link-answers.js',
        'link-names.js',
        'people-on-pages.js',
        'outbox.js',
        'overlay.js',
        'pacer-overlay.js',
        'courts/*.js',
        'steps/*.js',
        'skeleton.js',
      ],
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
