import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tolerance } from '@/lib/memory/clock';
import { learn } from '@/lib/memory/knowledge';
import { Mirror } from '@/lib/memory/mirror';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { noPolicy, readPolicy } from '@/lib/memory/policy';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { evidence } from '@/lib/pages/evidence';
import { pageKinds } from '@/lib/pages/page-kinds';
import config from '@/wxt.config';
import { MemoryArea } from './memory-area';

const paper = (name: string) => readFileSync(`.github/${name}.md`, 'utf8');
const papers = [
  'README.md',
  ...readdirSync('.github')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
];

interface Manifest {
  permissions: string[];
  host_permissions: string[];
}
const manifestFor = (browser: string): Manifest =>
  (config as unknown as { manifest(env: { browser: string }): Manifest }).manifest({ browser });

describe.each(['chrome', 'edge', 'firefox'])('%s', (browser) => {
  const { permissions, host_permissions: hosts } = manifestFor(browser);
  test('asks for nothing else than the papers name', () => {
    expect([...permissions].sort()).toEqual(browser === 'firefox' ? ['storage'] : ['sidePanel', 'storage']);
    expect(hosts).toEqual(['https://*.uscourts.gov/*']);
  });
  test.each([...permissions, ...hosts])(
    '%s: a paragraph in PERMISSIONS, a justification in STORE',
    (asked) => {
      expect(paper('PERMISSIONS')).toMatch(new RegExp(`^\\*\\*.*\`${escaped(asked)}\`.*\\*\\*`, 'm'));
      expect(paper('STORE')).toMatch(new RegExp(`^\\| \`${escaped(asked)}\``, 'm'));
    },
  );
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Everything that the one writer does. A new method of it has to be added here, and what it stores to the paper. */
const writes: Record<keyof Writer, (writer: Writer) => Promise<unknown>> = {
  reduceCourt: (writer) => writer.reduceCourt('ilsd', { type: 'guide-me' }),
  reduceAccount: async (writer) => {
    const account = { type: 'legacy', multifactor: null } as const;
    await writer.reduceAccount({ type: 'seen', account, done: false });
    await writer.reduceAccount({ type: 'guide-me' });
  },
  reduceChecklist: (writer) => writer.reduceChecklist({ item: 'login', courtId: 'ilsd', ready: true }),
  reduceDesk: (writer) => writer.reduceDesk({ type: 'open', id: 'call', courtId: 'ilsd', code: 'L5' }),
  mergeIn: (writer) => writer.mergeIn(new Map([['moeb', { times: { said: 5 }, step: null, stepAt: 0 }]])),
  applyPolicy: (writer) =>
    writer.applyPolicy({ v: 1, helpDesk: { label: 'IT', phone: '555-0100' }, muted: [] }, ['wvsd']),
  changeSettings: (writer) => writer.changeSettings({ badge: true }),
  setCourtNumber: (writer) => writer.setCourtNumber('ilsd', { phone: '555-0100', hours: '', advice: '' }),
  browserStarted: (writer) => writer.browserStarted(),
  tidy: (writer) => writer.tidy(),
  mergeInTurn: (writer) =>
    writer.mergeInTurn(new Map([['cacd', { times: { said: 2 * tolerance }, step: null, stepAt: 0 }]])),
  keepApartInTurn: (writer) =>
    writer.keepApartInTurn(new Map([['nysd', { times: { said: 5 }, step: null, stepAt: 0 }]])),
  decideApart: (writer) => writer.decideApart('nysd', false),
};

/** Everything that is written of several people. */
const peopleWrites: Record<keyof PeopleWriter, (writer: PeopleWriter) => Promise<unknown>> = {
  reducePeople: (writer) => writer.reducePeople({ type: 'add', name: 'R.E.', first: 'J.S.' }),
  reduceCourt: (writer) => writer.reduceCourt('ilsd', { type: 'guide-me' }, 'p2'),
  reduceChecklist: (writer) => writer.reduceChecklist({ item: 'account', ready: true }, 'p2'),
  answerWhose: (writer) => writer.answerWhose('ilsd', { type: 'not-theirs', person: 'p2' }),
  mergeIn: (writer) => writer.mergeIn(new Map([['moeb', learn(null, 'said', 5)]]), 'p2'),
  mergeInPeople: (writer) =>
    writer.mergeInPeople([{ name: 'R.E.', records: { moeb: learn(null, 'said', 5) } }]),
  browserStarted: (writer) => writer.browserStarted(),
};

/** A key as the paper writes it: `court:ilsd` is one of `court:<id>`. */
const asInPaper = (key: string): string => {
  if (key.startsWith('quarantined:')) return 'quarantined:<key>:<when>';
  if (key.startsWith('checklist:')) return 'checklist:<person>';
  return key.replace(/:(?!account$)[a-z0-9]+(:p\d+)?$/, (_, person) => (person ? ':<id>:<person>' : ':<id>'));
};

test('PRIVACY names every key under which something is kept, and no other', async () => {
  const area = new MemoryArea({ 'court:njb': { v: 1, status: 'linkd' } });
  const turns = new Turns();
  const writer = new Writer(area, () => 5, turns);
  for (const keep of Object.values(writes)) await keep(writer);
  for (const keep of Object.values(peopleWrites)) await keep(new PeopleWriter(area, () => 5, turns));
  const sync = new MemoryArea();
  const mirror = new Mirror(writer, turns, area, sync, () => 5);
  await mirror.inStep(null, async () => true);
  const rows = [...paper('PRIVACY').matchAll(/^\| (`.+?`) \|/gm)].map(([, keys]) => keys ?? '');
  const named = rows.flatMap((row) => [...row.matchAll(/`(.+?)`/g)].map(([, key]) => key));
  const kept = new Set(Object.keys(area.items).map(asInPaper));
  sync.remove = () => Promise.reject(new Error('offline'));
  await mirror.erase('everywhere');
  for (const key of Object.keys(area.items)) kept.add(asInPaper(key));
  expect([...kept].sort()).toEqual([...named].sort());
});

/** The settings of every sample policy, wherever they are in it. */
function samples(): unknown[] {
  const blocks = [...paper('ROLLING-OUT').matchAll(/```json\n([\s\S]*?)```/g)].map((match) =>
    JSON.parse(match[1] ?? ''),
  );
  return blocks.map((block) => {
    const all = block['3rdparty']?.extensions ?? block.policies['3rdparty'].Extensions;
    return Object.values(all)[0];
  });
}

test('the sample policies are taken whole', () => {
  expect(samples()).toHaveLength(3);
  for (const sample of samples()) expect(readPolicy(sample).leftOut).toEqual([]);
  expect(readPolicy(samples()[0]).policy).toEqual({ ...noPolicy, ...(samples()[0] as object) });
  expect(readPolicy(samples()[2]).policy).toMatchObject({ staffOf: 'nysd' });
});

test('ROLLING-OUT names every setting of the schema, and no other', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  const named = [...paper('ROLLING-OUT').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(schema.properties));
});

test('STORE says what the package says', () => {
  const { name, description } = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  expect(paper('STORE')).toContain(`| Name | ${name.message} |`);
  expect(paper('STORE')).toContain(`| Summary | ${description.message} |`);
});

test('CHANGELOG begins with what is unreleased, if anything, and the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const headings = [...paper('CHANGELOG').matchAll(/^## (.+)$/gm)].map((heading) => heading[1]);
  expect(headings.filter((heading, i) => i > 0 || heading !== 'Unreleased')[0]).toBe(version);
});

/** Where a paper leads, as written there, and the files of the repository that it names. */
function namedIn(text: string): { links: string[]; paths: string[] } {
  const links = text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)|src="([^"]+)"/g);
  const paths = text.matchAll(/`((?:lib|components|entrypoints|tests|public)\/[\w./-]*)`/g);
  return {
    links: [...links].map(([, link, source]) => link ?? source ?? ''),
    paths: [...paths].map(([, path]) => path ?? ''),
  };
}

test.each(papers)('%s: links and files that it names are there', (file) => {
  const { links, paths } = namedIn(readFileSync(file, 'utf8'));
  expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('what a paper names is seen where it stands', () => {
  expect(
    namedIn('[a](x.md) [b](y.md#part) [c](https://example.org/) <img src="z.png"> `lib/court.ts` `npm test`'),
  ).toEqual({ links: ['x.md', 'y.md', 'z.png'], paths: ['lib/court.ts'] });
});

test('FACTS lists every kind of page by how it is known', () => {
  const rows = paper('FACTS').matchAll(/^\| `(real-html|guides-only)` \| (.+) \|$/gm);
  const listed = [...rows].flatMap(([, how, kinds]) =>
    [...(kinds ?? '').matchAll(/`([\w-]+)`/g)].map(([, kind]) => `${kind} ${how}`),
  );
  expect(listed.sort()).toEqual(pageKinds.map((kind) => `${kind} ${evidence[kind]}`).sort());
});

test('README leads to every paper', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const file of papers.slice(1)) expect(readme).toContain(`](${file})`);
  expect(readme).toContain('](LICENSE)');
});
