import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generate';

test.each(Object.entries(generatedFiles()))(
  '%s is what the courts and their rules say today',
  (file, text) => {
    expect(readFileSync(file, 'utf8'), 'Out of date: run `npm run generate`, and commit what it writes').toBe(
      text,
    );
  },
);
