import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every file with comments, except fixtures, which are pages, and this file, which contains what it looks for. */
const sources = [
  'wxt.config.ts',
  ...['lib', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((file) => /\.(tsx?|mjs|css|html)$/.test(file) && !file.startsWith('tests/fixtures/'))
      .filter((file) => file !== 'tests/checks/citations.test.ts'),
  ),
];

const facts = readFileSync('.github/FACTS.md', 'utf8');
const sections = [...facts.matchAll(/^## <a id="([^"]+)"><\/a>\d+\. (.+)$/gm)].map((heading) => ({
  anchor: heading[1] ?? '',
  name: heading[2] ?? '',
}));

/** The comments of a file, each as one line, so that a citation may be broken across lines. */
const commentsOf = (text: string): string[] =>
  [...text.matchAll(/\/\*\*?\s[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:(?<=^|\s)\/\/[^\n]*(?:\n\s*)?)+/g)].map(
    (match) => match[0].replace(/\s*\n\s*(\*(?!\/)|\/\/)?\s*/g, ' '),
  );

/** For each mention of FACTS.md without the name of a section, the text that follows it. */
const unknownIn = (comment: string): string[] =>
  comment
    .split('FACTS.md')
    .slice(1)
    .filter(
      (rest) =>
        !sections.some(
          ({ name }) => rest.startsWith(`, ${name}`) && !/^\w/.test(rest.slice(name.length + 2)),
        ),
    );

/** Names of notes that were never in the repository. */
const notInRepository =
  /\b(design|pages|errors|procedures|help-desk|2026|courts|toolchain)\.md\b|\bdesign:|\(facts:|\bdesign section\b|\btoolchain notes\b/;

test('sections are numbered in order, each with an anchor made from its name', () => {
  expect(sections.length).toBe(facts.match(/^## /gm)?.length);
  for (const { anchor, name } of sections)
    expect(anchor).toBe(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  expect([...facts.matchAll(/^## .*?(\d+)\. /gm)].map((heading) => Number(heading[1]))).toEqual(
    sections.map((_, i) => i + 1),
  );
});

test('every citation of FACTS.md names an existing section', () => {
  const wrong = sources.flatMap((file) =>
    commentsOf(readFileSync(file, 'utf8'))
      .flatMap(unknownIn)
      .map((rest) => `${file}: FACTS.md${rest.slice(0, 60)}`),
  );
  expect(wrong).toEqual([]);
});

test('no comment cites a document that is not in the repository', () => {
  const cited = sources.flatMap((file) =>
    commentsOf(readFileSync(file, 'utf8'))
      .filter((comment) => notInRepository.test(comment))
      .map((comment) => `${file}: ${comment}`),
  );
  expect(cited).toEqual([]);
});

test('a wrong citation is found, also across lines', () => {
  const comment = (text: string) => commentsOf(text).flatMap(unknownIn).length;
  expect(comment('/**\n * As printed (FACTS.md,\n * Link form).\n */')).toBe(0);
  expect(comment('x; // FACTS.md, Link\n// form, and more')).toBe(0);
  expect(comment('/** As printed (FACTS.md, Link forms). */')).toBe(1);
  expect(comment('/** As printed in FACTS.md. */')).toBe(1);
  expect(comment('/** FACTS.md, Link form; FACTS.md, Nothing such. */')).toBe(1);
  expect(commentsOf("const matches = ['https://*.uscourts.gov/*'];")).toEqual([]);
});
