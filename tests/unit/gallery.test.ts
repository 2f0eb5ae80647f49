// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { stepText } from '@/components/overlay/overlay-view';
import { helpCodes } from '@/lib/help-codes';
import { compareNames } from '@/lib/names/compare';
import { refusals } from '@/lib/pages/page-summary';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { decide } from '@/lib/steps/decide';
import { namesFor } from '../gallery/fact-values';
import { answeredSamples, panelCodes, panelSamples, partsOf, specialSamples } from '../gallery/panel-samples';
import { courtIds, type Sample } from '../gallery/sample';
import { sections } from '../gallery/sections';

beforeEach(() => document.body.replaceChildren());

const subjects = [...courtIds, null];
const samples = subjects.flatMap(panelSamples);
const codesOf = (list: Sample[], what: RegExp): string[] => [
  ...new Set(list.flatMap(({ label }) => (what.test(label) ? (/^[A-Z]\d/.exec(label)?.[0] ?? []) : []))),
];

describe('the gallery has', () => {
  test('a panel of every help code that has one', () => {
    const shown = new Set(samples.map(({ shown }) => shown.code));
    expect([...shown].sort()).toEqual([...panelCodes].sort());
  });
  test('only panels that the product shows on such a page', () => {
    for (const { label, shown } of samples)
      expect(decide(allConditions, shown.page, shown.memory), label).toEqual({
        code: shown.code,
        display: shown.code === 'X9' ? shown.display : 'panel',
      });
  });
  test('every refusal and every verdict on two names, each with names that get it', () => {
    const facts = panelSamples('ilsd').map(({ shown }) => shown.page.facts);
    expect(
      refusals.filter((one) => one !== 'unknown' && !facts.some(({ refusal }) => refusal === one)),
    ).toEqual([]);
    for (const [verdict, { cmecf, pacer }] of Object.entries(namesFor)) {
      expect(compareNames(cmecf, pacer)).toBe(verdict);
      expect(verdict === 'unclear' || facts.some(({ names }) => names === verdict), verdict).toBe(true);
    }
  });
  test.each(courtIds)('every help code’s phone script in %s', async (id) => {
    const desk = await sections.find((section) => section.id === `desk-${id}`)?.load();
    expect(codesOf(desk?.samples ?? [], /phone script/)).toEqual([...helpCodes]);
  });
  test('a chip of every help code with a panel, and the offer in every court', async () => {
    const chips = (await sections.find(({ id }) => id === 'chips')?.load())?.samples ?? [];
    expect(codesOf(chips, /collapsed/).sort()).toEqual([...panelCodes].sort());
    const words = chips.map(({ draw }) => draw(document.body.appendChild(document.createElement('div'))));
    const offers = (what: RegExp) =>
      words.filter((chip) => what.test(chip.querySelector('.offer')?.textContent ?? ''));
    expect(offers(/^Guide me in /)).toHaveLength(courtIds.length);
    expect(offers(/^Continue in /)).toHaveLength(courtIds.length);
    expect(offers(/^Stop: names differ in /).length).toBeGreaterThan(courtIds.length);
    expect(offers(/ Where are you\?$/)).toHaveLength(subjects.length);
  });
  test.each(courtIds)('X9 in %s: unasked, as a question, and what follows each answer', async (id) => {
    const forms = panelSamples(id).flatMap(({ shown: { code, display, page } }) =>
      code === 'X9' ? [`${display} ${page.kind}`] : [],
    );
    expect(forms).toEqual(expect.arrayContaining(['panel court-link-answer', 'panel court-link-like']));
    expect(forms.some((form) => form.startsWith('question '))).toBe(true);
    const answered = answeredSamples(id).map(({ shown }) => shown);
    expect(answered.filter(({ chosen }) => chosen).map(({ code }) => code)).toEqual(['L5', 'L6', 'L8', 'X2']);
    expect(answered.flatMap(partsOf).join()).toContain('Recorded as linked, because you said so.');
    expect(answered.filter(({ noneChosen }) => noneChosen).map(({ code }) => code)).toEqual(['X9']);
  });
});

test('a sentence that a panel says only on one kind of page is in the samples', () => {
  const said = new Set(samples.flatMap(({ shown }) => partsOf(shown)));
  const parts = [
    'L3 It is usually under the heading **Your Account**, or one page further, under “NextGen Release 1.1 Menu Items”.',
    'A2 Case Search Status is Inactive: you cannot search. **Filing, linking and upgrading are not affected.**',
    'X4 Leave the training site',
    'looks different',
  ];
  expect(parts.filter((part) => !said.has(part))).toEqual([]);
});

test('no sample repeats what the others of its court say', () => {
  for (const subject of subjects) {
    const texts = panelSamples(subject).map(({ shown }) => JSON.stringify(partsOf(shown)));
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('special panels are of the stop: corrections, own desk, long names, a court that is not known', () => {
  const special = specialSamples('ilsd');
  expect(special.map(({ shown }) => shown.code)).toEqual(special.map(() => 'X1'));
  expect(special.map(({ shown }) => stepText(allPanelTexts, shown)?.where)).toContain('this court');
});

test.each(sections)(
  '$id: every sample is drawn, and has words without a doubled mark or space',
  async ({ load }) => {
    const { samples } = await load();
    expect(samples.length).toBeGreaterThan(5);
    for (const { label, draw } of samples) {
      const place = document.createElement('div');
      document.body.append(place);
      const drawn = draw(place);
      const words = (drawn.querySelector('main, [role=region]') ?? drawn).textContent ?? '';
      expect(words.length, label).toBeGreaterThan(5);
      expect(words.match(/.{0,20}(?:[^.]\.\.(?!\.)|[?,;:]\.|\s[,;.] |\s\s).{0,9}/), label).toBeNull();
    }
  },
);
