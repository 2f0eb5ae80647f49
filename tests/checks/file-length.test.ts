import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lists of rows, samples and cases: they grow with what is known. */
const data = [
  'lib/courts/rules.ts',
  'lib/courts/filer-cases.ts',
  'tests/detect/cases/',
  'tests/gallery/panel-samples.ts',
  'tests/gallery/popup-section.tsx',
  'tests/unit/names/pairs',
];

const lengths = (folders: string[]): [path: string, lines: number][] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !data.some((start) => path.startsWith(start)))
    .map((path) => [path, readFileSync(path, 'utf8').split('\n').length - 1]);

test.each([
  { what: 'code', folders: ['lib', 'components', 'entrypoints'], most: 260 },
  { what: 'tests', folders: ['tests'], most: 300 },
])('no file of $what is longer than $most lines, but for data', ({ folders, most }) => {
  const all = lengths(folders);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, lines]) => lines > most)).toEqual([]);
});

test('what is called data is there', () => {
  const all = ['lib', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  expect(data.filter((start) => !all.some((path) => path.startsWith(start)))).toEqual([]);
});
