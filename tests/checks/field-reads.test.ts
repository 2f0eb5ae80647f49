import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What stands in a field of a page is looked at in one file, which tells no more than whether there is anything. */
const only = 'lib/pages/typed.ts';
const reads =
  /\.(value|valueAs\w+|defaultValue|selectedIndex|selectedOptions|textLength|files)\b|\bFormData\b|:(placeholder-shown|(user-)?(in)?valid|autofill)\b|['"](value|selectedIndex)['"]\s*\)\s*\?\.get/;

/** Everything that a script on a page of a court or of PACER is made of. */
const folders = ['lib/pages', 'lib/guide', 'lib/names', 'components/page', 'components/overlay'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test('no file but one reads what stands in a field', () => {
  const reading = files.filter((file) => file !== only && reads.test(readFileSync(file, 'utf8')));
  expect(reading).toEqual([]);
});

test('the rule sees a read where there is one', () => {
  expect(reads.test(readFileSync(only, 'utf8'))).toBe(true);
  for (const line of ['field.value', 'list.selectedIndex', 'new FormData(form)', "matches(':invalid')"])
    expect(reads.test(line), line).toBe(true);
});
