import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '@/lib/progress/policy';
import config from '@/wxt.config';

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

test('PRIVACY names every key under which something is kept', () => {
  const store = readFileSync('lib/progress/store.ts', 'utf8');
  const kept = [
    'court:<id>',
    'manner:<id>',
    'account',
    'manner:account',
    'settings',
    'correction:<id>',
    'desk',
    'policy',
    'aside:<key>:<when>',
  ];
  for (const key of kept) expect(paper('PRIVACY'), key).toContain(`\`${key}\``);
  // A kind of record that is new to the store is new to this list, and to the paper.
  const kinds = [...store.matchAll(/kind === '(\w+)'/g)].map((match) => match[1]);
  expect(kinds.sort()).toEqual(['aside', 'correction', 'court', 'manner']);
  const keys = [...store.matchAll(/key === (\w+)/g)].map((match) => match[1]);
  expect(keys.sort()).toEqual(['accountKey', 'deskKey', 'settingsKey']);
});

/** The settings of every sample policy, wherever they stand in it. */
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
  expect(readPolicy(samples()[0]).policy).toEqual({ ...(samples()[0] as object) });
});

test('ROLLING-OUT names every setting of the schema', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  for (const name of Object.keys(schema.properties))
    expect(paper('ROLLING-OUT')).toContain(`| \`${name}\` |`);
});

test('STORE says what the package says', () => {
  const { name, description } = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  expect(paper('STORE')).toContain(`| Name | ${name.message} |`);
  expect(paper('STORE')).toContain(`| Summary | ${description.message} |`);
});

test('CHANGELOG begins with the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(/^## (.+)$/m.exec(paper('CHANGELOG'))?.[1]).toBe(version);
});

test.each(papers)('%s: links and files that it names are there', (file) => {
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)|src="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  for (const link of links) expect(existsSync(join(dirname(file), link)), link).toBe(true);
  const named = [...text.matchAll(/`((?:lib|components|entrypoints|tests|public)\/[\w./-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  for (const path of named) expect(existsSync(path), path).toBe(true);
});

test('README leads to every paper', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const file of papers.slice(1)) expect(readme).toContain(`](${file})`);
  expect(readme).toContain('](LICENSE)');
});
