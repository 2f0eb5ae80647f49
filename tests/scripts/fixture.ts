import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteOf } from '@/lib/courts/site';
import { pageKinds } from '@/lib/pages/page-kinds';

const usage =
  'npm run fixture -- FILE [KIND] [NOTE]: makes tests/fixtures/KIND/COURT-NOTE.html of a page’s skeleton, as the popup gives it.';

/**
 * The path in tests/fixtures and the text of the fixture that a skeleton gives; or why there is none.
 * @param kind what the page is; what it was taken for, where none is named
 * @param note for the file's name
 */
export function fixtureOf(
  text: string,
  kind: string | undefined,
  note = 'from-skeleton',
): { path: string; html: string } | { why: string } {
  const address = /^\s*<!-- url: (https:\/\/\S+) -->/.exec(text)?.[1];
  const place = address && URL.canParse(address) ? siteOf(new URL(address)) : null;
  if (!place) return { why: 'The first line has to be <!-- url: ADDRESS -->, of a court or of PACER.' };
  const is = kind ?? /<!-- taken for: ([\w-]+) -->/.exec(text)?.[1] ?? '';
  if (is !== 'nothing' && !(pageKinds as readonly string[]).includes(is))
    return { why: `"${is}" is no kind of page. Name one: ${['nothing', ...pageKinds].join(', ')}.` };
  if (!/^[a-z0-9-]+$/.test(note)) return { why: 'The note may hold lowercase letters, digits and hyphens.' };
  const html = text.trim().replace(/<!-- taken for: [\w-]+ -->\n?/, '');
  return { path: `${is}/${place.courtId ?? place.system}-${note}.html`, html: `${html}\n` };
}

export async function main([file, kind, note]: string[]): Promise<number> {
  if (!file) {
    console.error(usage);
    return 2;
  }
  const made = fixtureOf(readFileSync(file, 'utf8'), kind, note);
  if ('why' in made) {
    console.error(`${made.why}\n${usage}`);
    return 1;
  }
  const path = fileURLToPath(new URL(`../fixtures/${made.path}`, import.meta.url));
  if (existsSync(path)) {
    console.error(`${path} stands already: name another note.`);
    return 1;
  }
  mkdirSync(path.replace(/\/[^/]+$/, ''), { recursive: true });
  writeFileSync(path, made.html);
  console.log(`${path}\nNow: npm test -- --project detect. It fails until one detector knows the page.`);
  return 0;
}
