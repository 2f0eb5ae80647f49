import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The scripts that run on pages of courts and of PACER, and what they load by a glob. */
const roots = [
  'entrypoints/court-content.ts',
  'entrypoints/court-detectors.ts',
  'entrypoints/link-answers.ts',
  'entrypoints/link-names.ts',
  'entrypoints/people-on-pages.ts',
  'entrypoints/outbox.ts',
  'entrypoints/overlay.ts',
  'entrypoints/pacer-content.ts',
  'entrypoints/pacer-overlay.ts',
  'entrypoints/skeleton.ts',
  'components/overlay/answer-guard.ts',
  'lib/steps/open-stop.ts',
  ...readdirSync('lib/steps', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/(condition|panel-text)\.ts$/.test(name))
    .map((name) => `lib/steps/${name}`),
];

/** What a file's text imports as values: types are not loaded. */
const valuesImportedBy = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:([^'";]*?)\s+from\s+)?'([^']+)';/gm)]
    .filter(([, type, names]) => !type && !onlyTypes(names ?? ''))
    .map((match) => match[3] ?? '');

/** `{ type A, type B }`: nothing of it is left when it is built. */
const onlyTypes = (names: string): boolean =>
  names.startsWith('{') &&
  names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .every((name) => name === '' || name.startsWith('type '));

/** All that is reached from the roots: own files by path, packages by name. */
function reached(): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const imported of valuesImportedBy(readFileSync(file, 'utf8'))) {
      const own = ownFile(file, imported);
      if (own) open.push(own);
      else found.add(imported);
    }
  }
  return found;
}

/** The own file that an import means, or null for a package's. */
function ownFile(from: string, imported: string): string | null {
  if (!/^(@\/|\.)/.test(imported)) return null;
  const path = (imported.startsWith('@/') ? imported.slice(2) : join(dirname(from), imported)).replace(
    /\?.*$/,
    '',
  );
  const file = [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.\w+$/.test(one) && existsSync(one));
  if (!file) throw new Error(`${from} imports ${imported}, which is not there`);
  return file;
}

const all = reached();

test('no script on a page loads the schemas, the registry of all courts or the known problems', () => {
  const unwanted = /^(zod|wxt\/browser|webextension-polyfill|minisearch)\b/;
  expect([...all].filter((name) => unwanted.test(name))).toEqual([]);
  for (const file of [
    'lib/courts/registry.ts',
    'lib/courts/courts.json',
    'lib/helpdesk/all-answers.ts',
    'lib/memory/records.ts',
    'lib/messages/to-worker.ts',
  ]) {
    expect(existsSync(file), file).toBe(true);
    expect(all, file).not.toContain(file);
  }
});

test('the check reaches what they do load', () => {
  for (const file of [
    'lib/content/page-controller.ts',
    'lib/memory/reduce.ts',
    'lib/messages/to-page.ts',
    'components/overlay/Panel.tsx',
    'lib/steps/shared-conditions.ts',
    'preact',
  ])
    expect(all, file).toContain(file);
});

test('types alone are told from values', () => {
  const text = `import type { A } from 'a';
import { type B, type C } from 'b';
import { type D, e } from 'd';
import * as z from 'zod/mini';
import 'f.css';
export { g } from './g';
export type { H } from './h';
import {
  type I,
  j,
} from '@/j';
`;
  expect(valuesImportedBy(text)).toEqual(['d', 'zod/mini', 'f.css', './g', '@/j']);
});
