import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Only this file reads the content of a page's fields, and it reveals only whether there is any. */
const reader = 'lib/pages/typed.ts';
const reads =
  /\.(value|valueAs\w+|defaultValue|selectedIndex|selectedOptions|textLength|files)\b|\bFormData\b|:(placeholder-shown|(user-)?(in)?valid|autofill)\b|['"](value|selectedIndex)['"]\s*\)\s*\?\.get/;

/** All code that runs on pages of courts and of PACER. */
const folders = ['lib/pages', 'lib/steps', 'lib/names', 'lib/content', 'components/overlay'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test('only one file reads the content of fields', () => {
  const reading = files.filter((file) => file !== reader && reads.test(readFileSync(file, 'utf8')));
  expect(reading).toEqual([]);
});

test('the check finds a read where there is one', () => {
  expect(reads.test(readFileSync(reader, 'utf8'))).toBe(true);
  for (const line of ['field.value', 'list.selectedIndex', 'new FormData(form)', "matches(':invalid')"])
    expect(reads.test(line), line).toBe(true);
});
