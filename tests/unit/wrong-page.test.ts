import { expect, test } from 'vitest';
import { courtById } from '@/lib/courts/registry';
import { initialGuidance, initialSettings } from '@/lib/memory/memory';
import { reduce } from '@/lib/memory/reduce';
import { type PageKind, pageKinds } from '@/lib/pages/page-kinds';
import type { PageSummary } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { decide } from '@/lib/steps/decide';

const summary = (kind: PageKind, change: Partial<PageSummary> = {}): PageSummary => ({
  kind,
  courtId: 'ilsd',
  training: false,
  facts: {},
  ...change,
});
const memory = (guiding: boolean) => ({
  record: null,
  guidance: { ...initialGuidance, guiding },
  settings: initialSettings,
});

test.each(['court-legacy-login', 'court-interstitial'] as const)(
  '%s is a wrong page for a person who is being guided',
  (kind) => {
    expect(decide(allConditions, summary(kind), memory(true))).toEqual({ code: 'X4', display: 'panel' });
    expect(decide(allConditions, summary(kind), memory(false))).toBeNull();
  },
);

test.each(pageKinds.filter((kind) => kind.startsWith('court-')))(
  '%s of a training site never counts',
  (kind) => {
    const seen = summary(kind, { training: true, facts: { filingMenus: true, linkEntry: true } });
    expect(decide(allConditions, seen, memory(true))).toEqual({ code: 'X4', display: 'panel' });
    expect(decide(allConditions, seen, memory(false))).toBeNull();
    const before = { record: null, guidance: { ...initialGuidance, guiding: true } };
    expect(reduce(before, { type: 'seen', summary: seen, code: 'X4' }, 1)).toBe(before);
  },
);

test.each([
  ['court-link-form', true, /practice/],
  ['court-legacy-login', false, /before NextGen.*ecf\.ilsd\.uscourts\.gov/],
  ['court-interstitial', false, /opened from outside/],
] as const)('%s (training: %s): the panel says why', (kind, training, text) => {
  const court = courtById('ilsd');
  const panelText = panelTextFor('X4', { court, page: summary(kind, { training }), memory: memory(true) });
  expect(panelText?.text.join(' ')).toMatch(text);
});

test('for a bankruptcy appellate panel the text names its circuit’s host', () => {
  const court = courtById('bap1');
  const panelText = panelTextFor('X4', {
    court,
    page: summary('court-landing', { training: true }),
    memory: memory(true),
  });
  expect(panelText?.text.join(' ')).toContain('ecf.ca1.uscourts.gov');
});

test('an appellate page with the entry has the chip; without it, only the panel while guiding', () => {
  const home = (linkEntry: boolean) =>
    summary('court-appellate-home', { courtId: 'ca7', facts: { linkEntry } });
  expect(decide(allConditions, home(true), memory(false))).toEqual({ code: 'L3', display: 'chip' });
  expect(decide(allConditions, home(false), memory(false))).toBeNull();
  expect(decide(allConditions, home(false), memory(true))).toEqual({ code: 'L3', display: 'panel' });
});
