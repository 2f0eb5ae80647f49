import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { realPagesIn } from '../real/real-page';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with these files, removed after the test. */
function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'real-pages-'));
  folders.push(folder);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}
const kindsIn = (folder: string) => realPagesIn(folder).map(({ kind }) => kind);

test('pages of landing/ and menu-bar/ are of that kind, also where that folder itself is named', () => {
  const folder = folderWith('landing/akb.html', 'menu-bar/njb-viewer.html', 'README.md');
  expect(kindsIn(folder)).toEqual(['landing', 'menu-bar']);
  expect(kindsIn(join(folder, 'landing'))).toEqual(['landing']);
});

test('pages that lie directly in any other folder are pages of daily work', () => {
  const folder = folderWith('docket-1.html', 'query-1.html', 'README.md');
  expect(realPagesIn(folder).map(({ file, kind }) => [file, kind])).toEqual([
    [join(folder, 'docket-1.html'), 'daily-work'],
    [join(folder, 'query-1.html'), 'daily-work'],
  ]);
});

test('a page in a folder of another name is refused, not guessed at', () => {
  expect(() => realPagesIn(folderWith('dockets/one.html'))).toThrow(/neither in landing/);
});
