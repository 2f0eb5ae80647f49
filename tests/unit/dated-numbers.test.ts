import { expect, test } from 'vitest';
import { courts } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { composeEmail } from '@/lib/helpdesk/email';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { memory, summary } from './fixtures';

const phone = /\b\d{3}\)?[-. ]\d{3}-\d{4}\b/;
const dated = /number as of|\(as of |page without a date|date of the number not known|entered here/;
/** PACER's own number is the same everywhere, and its date is beside it where it is shown as a number to call. */
const isPacers = (line: string): boolean => line.includes('(800) 676-6856');

/** The steps at which courts' own notes give a number. */
const codes: HelpCode[] = ['L5', 'X2', 'X7', 'X8'];

test('every number in an e-mail has its date on its line', () => {
  const lines = courts.flatMap((court) =>
    [null, ...codes].flatMap((code) => composeEmail(court, code, undefined, 0).split('\n')),
  );
  const numbers = lines.filter((line) => phone.test(line));
  expect(numbers.length).toBeGreaterThan(courts.length);
  expect(numbers.filter((line) => !dated.test(line) && !isPacers(line))).toEqual([]);
});

test('every number in a panel’s text has its date in its sentence', () => {
  const texts = courts.flatMap((court) =>
    (['L5', 'X2'] as const).flatMap((code) => {
      const page = summary(
        code === 'L5' ? 'court-link-form' : 'court-link-failed',
        {},
        { courtId: court.id },
      );
      return panelTextFor(code, { court, page, memory: memory() })?.text ?? [];
    }),
  );
  const numbers = texts.filter((text) => phone.test(text));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((text) => !dated.test(text) && !isPacers(text))).toEqual([]);
});
