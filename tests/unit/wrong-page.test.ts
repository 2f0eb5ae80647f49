import { expect, test } from 'vitest';
import { courtById } from '@/lib/courts/registry';
import { decide } from '@/lib/guide/decide';
import { whens } from '@/lib/guide/whens';
import { wordsFor } from '@/lib/guide/words';
import { type PageKind, pageKinds } from '@/lib/pages/kinds';
import type { Sighting } from '@/lib/pages/sighting';
import { plainManner, plainSettings } from '@/lib/progress/memory';
import { remember } from '@/lib/progress/remember';

const sighting = (kind: PageKind, change: Partial<Sighting> = {}): Sighting => ({
  kind,
  courtId: 'ilsd',
  training: false,
  facts: {},
  ...change,
});
const memory = (guiding: boolean) => ({
  record: null,
  manner: { ...plainManner, guiding },
  settings: plainSettings,
});

test.each(['court-legacy-login', 'court-interstitial'] as const)(
  '%s is the wrong page to who is guided',
  (kind) => {
    expect(decide(whens, sighting(kind), memory(true))).toEqual({ code: 'X4', loud: 'panel' });
    expect(decide(whens, sighting(kind), memory(false))).toBeNull();
  },
);

test.each(pageKinds.filter((kind) => kind.startsWith('court-')))(
  '%s of a training site never counts',
  (kind) => {
    const seen = sighting(kind, { training: true, facts: { filingMenus: true, linkEntry: true } });
    expect(decide(whens, seen, memory(true))).toEqual({ code: 'X4', loud: 'panel' });
    expect(decide(whens, seen, memory(false))).toBeNull();
    const before = { record: null, manner: { ...plainManner, guiding: true } };
    expect(remember(before, { type: 'seen', sighting: seen, code: 'X4' }, 1)).toBe(before);
  },
);

test.each([
  ['court-link-form', true, /practice/],
  ['court-legacy-login', false, /before NextGen.*ecf\.ilsd\.uscourts\.gov/],
  ['court-interstitial', false, /opened from outside/],
] as const)('%s (training: %s) says why', (kind, training, text) => {
  const court = courtById('ilsd');
  const words = wordsFor('X4', { court, seen: sighting(kind, { training }), memory: memory(true) });
  expect(words?.text.join(' ')).toMatch(text);
});

test('a panel’s way back leads to its circuit’s host', () => {
  const court = courtById('bap1');
  const words = wordsFor('X4', {
    court,
    seen: sighting('court-landing', { training: true }),
    memory: memory(true),
  });
  expect(words?.text.join(' ')).toContain('ecf.ca1.uscourts.gov');
});

test('appellate: an entry is offered, a page without it only to who is guided', () => {
  const home = (linkEntry: boolean) =>
    sighting('court-appellate-home', { courtId: 'ca7', facts: { linkEntry } });
  expect(decide(whens, home(true), memory(false))).toEqual({ code: 'L3', loud: 'chip' });
  expect(decide(whens, home(false), memory(false))).toBeNull();
  expect(decide(whens, home(false), memory(true))).toEqual({ code: 'L3', loud: 'panel' });
});
