import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  asGraph,
  circles,
  type Files,
  forbidden,
  importsOf,
  mutual,
  picture,
  roomOf,
  rooms,
  type Table,
  unused,
} from './rooms';

const paths = [
  'wxt.config.ts',
  ...['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css|json)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
];
const isCode = (path: string): boolean => /\.(tsx?|css)$/.test(path);
const imports = importsOf(
  Object.fromEntries(paths.map((path) => [path, isCode(path) ? readFileSync(path, 'utf8') : ''])),
);

describe('the rooms of the code (tests/checks/rooms.ts)', () => {
  test('every file is in a room, and every room has a file', () => {
    expect(paths.filter((path) => roomOf(rooms, path) === null)).toEqual([]);
    const lived = new Set(paths.map((path) => roomOf(rooms, path)));
    expect(Object.keys(rooms).filter((room) => !lived.has(room))).toEqual([]);
  });
  test('a room imports only from those that the table lets it use', () => {
    expect(forbidden(rooms, imports)).toEqual([]);
  });
  test('the table allows nothing that no import needs', () => {
    expect(unused(rooms, imports)).toEqual([]);
  });
  test('no two rooms import each other', () => {
    expect(mutual(rooms, imports)).toEqual([]);
  });
  test('the table itself has no circle', () => {
    expect(circles(asGraph(rooms))).toEqual([]);
  });
  test('no files import each other in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });
  test('the picture in .github/CONTRIBUTING.md is the table', () => {
    const paper = readFileSync('.github/CONTRIBUTING.md', 'utf8');
    const shown = /<!-- rooms -->\n```text\n([\s\S]*?)\n```\n<!-- \/rooms -->/.exec(paper)?.[1];
    expect(shown).toBe(picture(rooms));
  });
});

describe('what the check sees', () => {
  const table: Table = { 'lib/low': [], 'lib/high': ['lib/low'], top: 'everything' };
  const files: Files = {
    'lib/low.ts': '',
    'lib/low-data.json': '',
    'lib/high/a.ts': "import type { Low } from '../low';\nimport './b.css';",
    'lib/high/b.css': '',
    'top/start.ts': "import { a } from '@/lib/high/a';\n// import { x } from '@/lib/gone';",
  };
  const importsWith = (more: Files = {}) => importsOf({ ...files, ...more });

  test('imports of values, types, style sheets, globs and on demand, by alias and by path', () => {
    expect(importsWith()).toEqual({
      'lib/low.ts': [],
      'lib/low-data.json': [],
      'lib/high/a.ts': ['lib/low.ts', 'lib/high/b.css'],
      'lib/high/b.css': [],
      'top/start.ts': ['lib/high/a.ts'],
    });
    const other = [
      "export { a } from '../high/a';",
      "type B = typeof import('@/lib/low');",
      "const c = import.meta.glob<C>('../{high,other}/*.css', { eager: true });",
      "import data from '../low-data.json';",
      "import inline from '../high/b.css?inline';",
      "import { d } from 'preact';",
    ].join('\n');
    expect(importsWith({ 'top/other/e.tsx': other })['top/other/e.tsx']).toEqual([
      'top/high/a',
      'lib/low.ts',
      'top/low-data.json',
      'top/high/b.css',
    ]);
    expect(importsWith({ 'lib/other/e.tsx': other })['lib/other/e.tsx']).toEqual([
      'lib/high/a.ts',
      'lib/low.ts',
      'lib/low-data.json',
      'lib/high/b.css',
    ]);
  });
  test('an import that is not allowed, and one that leads out of the rooms', () => {
    expect(forbidden(table, importsWith())).toEqual([]);
    expect(
      forbidden(
        table,
        importsWith({
          'lib/low.ts': "import { a } from '@/lib/high/a';",
          'top/more.ts': "import { t } from '../tests/t';",
        }),
      ),
    ).toEqual(['lib/low.ts -> lib/high/a.ts', 'top/more.ts -> tests/t']);
  });
  test('a permission that is not needed', () => {
    expect(unused(table, importsWith())).toEqual([]);
    expect(unused(table, importsWith({ 'lib/high/a.ts': '' }))).toEqual(['lib/high -> lib/low']);
  });
  test('rooms that import each other, and files in a circle', () => {
    expect(mutual(table, importsWith())).toEqual([]);
    expect(circles(importsWith())).toEqual([]);
    const back = importsWith({ 'lib/low.ts': "import type { A } from './high/a';" });
    expect(mutual(table, back)).toEqual(['lib/high <-> lib/low']);
    expect(circles(back)).toEqual(['lib/low.ts -> lib/high/a.ts -> lib/low.ts']);
    expect(circles({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['b -> c -> b']);
  });
  test('layers: a room is above all that it uses', () => {
    expect(picture(table)).toBe(
      ['top       -> everything', '', 'lib/high  -> low', '', 'lib/low'].join('\n'),
    );
  });
});
