import { stepText } from '@/components/overlay/overlay-view';
import type { ShownStep } from '@/lib/content/overlay-contract';
import { isAppellate } from '@/lib/courts/court';
import { type PanelCourt, panelCourtById } from '@/lib/courts/panel-court';
import type { HelpCode } from '@/lib/help-codes';
import { recordOf, type Times } from '@/lib/memory/knowledge';
import { initialGuidance, initialSettings, type Memory, type WorkedFor } from '@/lib/memory/memory';
import { isStopWord } from '@/lib/memory/stop';
import { nothingOpen, type WhoseRecord } from '@/lib/memory/whose';
import type { PersonCheck } from '@/lib/names/check-person';
import { type PageKind, pageKinds, type Undetected, undetected } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { decide } from '@/lib/steps/decide';
import { peopleWords } from '@/lib/steps/people-words';
import { factsOn, namesFor } from './fact-values';
import { daysAgo } from './sample';

/** A step as the overlay receives it, and which page it is, in words. */
export interface PanelSample {
  label: string;
  shown: ShownStep;
}

const guided: Memory = {
  record: null,
  guidance: { ...initialGuidance, guiding: true },
  settings: initialSettings,
};

const awaiting = (since: 'confirmation' | 'submit', pages: number): Memory => ({
  ...guided,
  guidance: { ...guided.guidance, awaitingMenus: { since, pages, signedInAgain: false } },
});

/** Not guided, as where guidance is offered. */
const asked: Memory = { ...guided, guidance: initialGuidance };

const stopped = (times: Times): Memory => ({
  ...guided,
  record: recordOf({ times: { differ: daysAgo(2), tracked: daysAgo(3), ...times }, step: 'X1', stepAt: 0 }),
});

const lastAtUtilities: Memory = {
  ...guided,
  record: recordOf({ times: { progress: daysAgo(0) }, step: 'L3', stepAt: daysAgo(0) }),
};

/** A new filer, by their own word. */
const neverFiled: Memory = {
  ...guided,
  record: recordOf({ times: { neverFiled: daysAgo(1), tracked: daysAgo(1) }, step: null, stepAt: 0 }),
};

/** What is written down when the person says so; then guidance ends. */
const saidLinked: Memory = {
  ...asked,
  record: recordOf({ times: { said: daysAgo(0), tracked: daysAgo(1) }, step: null, stepAt: 0 }),
};

/** What can be remembered that changes what the panel says. */
const memories: { label: string; memory: Memory; next?: PanelCourt | null }[] = [
  { label: '', memory: guided },
  { label: 'another court is next', memory: guided, next: panelCourtById('txsb') },
  {
    label: 'another court is next, not asked about',
    memory: { ...guided, filed: null },
    next: panelCourtById('txsb'),
  },
  { label: 'filed there before', memory: { ...guided, filed: true }, next: panelCourtById('txsb') },
  { label: 'never filed there', memory: { ...guided, filed: false }, next: panelCourtById('txsb') },
  { label: 'never filed here', memory: neverFiled },
  { label: 'after the confirmation', memory: awaiting('confirmation', 0) },
  { label: 'after Submit, no confirmation seen', memory: awaiting('submit', 0) },
  { label: 'three pages after the confirmation', memory: awaiting('confirmation', 3) },
  { label: 'last seen at Utilities', memory: lastAtUtilities },
  { label: 'a stop is open', memory: stopped({}) },
  {
    label: 'a stop is open, after the confirmation',
    memory: { ...awaiting('confirmation', 0), record: stopped({}).record },
  },
  { label: 'a stop is open, Submit was not pressed', memory: stopped({ unpressed: daysAgo(1) }) },
  { label: 'Submit was pressed in spite of a stop', memory: stopped({ pressed: daysAgo(1) }) },
  { label: 'called about the names', memory: { ...stopped({ called: daysAgo(0) }), called: true } },
];

/** Kinds of PACER's pages that can belong to a court: the sign-in to it, and its dialogs. */
const signIns: readonly PageKind[] = [
  'pacer-login',
  'pacer-redaction',
  'pacer-one-time-passcode',
  'pacer-update-required',
  'pacer-notice',
];

/** Kinds of pages without a menu bar, which courts of appeals and their panels do not have. */
const withMenuBar: readonly PageKind[] = [
  'court-main',
  'court-menu',
  'court-utilities',
  'court-nextgen-items',
];

type AnyKind = PageKind | Undetected;

function kindsIn(courtId: string | null): readonly AnyKind[] {
  if (courtId === null) return [...pageKinds.filter((kind) => kind.startsWith('pacer-')), undetected];
  const kind = panelCourtById(courtId)?.card.kind ?? 'district';
  const other: readonly PageKind[] = isAppellate(kind) ? withMenuBar : ['court-appellate-home'];
  return [
    ...pageKinds.filter((one) => one.startsWith('court-') && !other.includes(one)),
    ...signIns,
    undetected,
  ];
}

/**
 * The smallest list found that has everything the panel can say in a court, or on PACER's own pages where there is none:
 * every kind of page with every pair of facts is tried, and is a sample where its panel has a title, a sentence, a note or
 * a part that no sample of the same help code has yet. No text is listed by hand, so that none can be missing.
 */
export function panelSamples(courtId: string | null): PanelSample[] {
  const known = found.get(courtId);
  if (known) return known;
  const samples = findSamples(courtId);
  found.set(courtId, samples);
  return samples;
}

/** Kept, since several sections show the same. */
const found = new Map<string | null, PanelSample[]>();

function findSamples(courtId: string | null): PanelSample[] {
  const court = courtId ? panelCourtById(courtId) : null;
  const said = new Set<string>();
  const samples: PanelSample[] = [];
  for (const kind of kindsIn(courtId))
    for (const facts of factsOf(kind))
      for (const training of [false, true])
        for (const { label, memory, next } of memories) {
          // PACER's own pages have no court's record, and only they ask about the court to go on with.
          if (court ? memory.filed !== undefined : memory.record) continue;
          if (kind === 'pacer-login' && (facts.signInFor === 'court') !== (courtId !== null)) continue;
          const shown = shownOn({ kind, court, facts, training, memory, next: next ?? null });
          const parts = shown ? partsOf(shown) : [];
          if (!shown || parts.every((part) => said.has(part))) continue;
          for (const part of parts) said.add(part);
          samples.push({
            label: [kind, ...wordsFor(facts), training && 'training site', label].filter(Boolean).join(', '),
            shown,
          });
        }
  return samples.sort((a, b) => a.shown.code.localeCompare(b.shown.code));
}

/** A page that no detector claims says nothing. */
function factsOf(kind: AnyKind): Facts[] {
  if (kind === undetected) return [{}];
  return factsOn(kind.startsWith('court-') ? 'court' : 'pacer');
}

interface Where {
  kind: AnyKind;
  court: PanelCourt | null;
  facts: Facts;
  training: boolean;
  memory: Memory;
  next: PanelCourt | null;
}

/** What the controller would hand to the overlay on such a page; null where nothing is shown. */
function shownOn({ kind, court, facts, training, memory, next }: Where): ShownStep | null {
  const summary = { kind, courtId: court?.card.id ?? null, training, facts };
  const step = decide(allConditions, summary, memory);
  if (!step) return null;
  const names = facts.names && kind === 'court-link-confirm' ? { names: namesFor[facts.names] } : {};
  return {
    ...step,
    page: { ...summary, elements: {}, ...names },
    memory,
    court,
    next,
    chosen: false,
    noneChosen: false,
    notKept: undefined,
  };
}

/** The parts of a panel, each as text: those of its step with the help code. */
export function partsOf(shown: ShownStep): string[] {
  const text = stepText(allPanelTexts, shown);
  if (!text) return [];
  const { title, text: sentences, note, call, ends } = text.panelText;
  return [
    ...[title, ...sentences, JSON.stringify(note ?? ''), `call ${call}`, JSON.stringify(ends ?? '')].map(
      (part) => `${shown.code} ${part}`,
    ),
    `${shown.code} as ${shown.display}: ${title}`,
    shown.page.facts.looksDifferent ? 'looks different' : '',
  ];
}

const wordsFor = (facts: Facts): string[] =>
  Object.entries(facts).map(([name, value]) =>
    value === true ? name : `${name}: ${[value].flat().join(', ')}`,
  );

/** What stands in the panel beside its step: whose number, very long names, where the element is. */
export function specialSamples(courtId: string): PanelSample[] {
  const stop: Where = {
    kind: 'court-link-confirm',
    court: panelCourtById(courtId),
    facts: { names: 'differ' },
    training: false,
    memory: guided,
    next: null,
  };
  const correction = {
    v: 1 as const,
    phone: '555-010-0199 x 12',
    hours: '8:30 am to 4:30 pm Central, Monday to Friday',
    advice: 'Ask for the attorney admissions clerk, and have your bar number at hand.',
    at: new Date(2026, 10, 20).getTime(),
  };
  const helpDesk = { label: 'Sample & Example LLP, docketing department', phone: '555-010-0142' };
  const with_ = (memory: Partial<Memory>) => ({ ...stop, memory: { ...guided, ...memory } });
  const cases: [string, Where][] = [
    ['with the staff’s correction', with_({ correction })],
    ['with the firm’s own desk', with_({ policy: { v: 1, helpDesk, muted: [] } })],
    ['with both', with_({ correction, policy: { v: 1, helpDesk, muted: [] } })],
  ];
  const samples = cases.flatMap(([label, where]) => {
    const shown = shownOn(where);
    return shown ? [{ label, shown }] : [];
  });
  const plain = shownOn(stop);
  if (!plain) return samples;
  const names = {
    cmecf: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Jordan Bartholomew Maximilian IV',
    pacer: 'أليكس مثال',
  };
  return [
    ...samples,
    { label: 'long names, and from right to left', shown: { ...plain, page: { ...plain.page, names } } },
    { label: 'the court’s file could not be loaded', shown: { ...plain, court: null } },
  ];
}

/** What the panel says otherwise where several people were added: whose names these are, and whose link it is. */
export function peopleSamples(courtId: string): PanelSample[] {
  const court = panelCourtById(courtId);
  const nobodys: WhoseRecord = { ...nothingOpen, open: { by: 'menus', at: daysAgo(1) } };
  const confirmed: WhoseRecord = {
    ...nothingOpen,
    open: { by: 'confirmation', at: daysAgo(1) },
    doubt: 'p2',
  };
  const checks: PersonCheck[] = ['agree', 'open', 'contradict'];
  const verdicts = ['same', 'unclear'] as const;
  const cases: [string, AnyKind, Facts, Partial<WorkedFor>][] = [
    ...verdicts.flatMap((names) =>
      checks.map((check): (typeof cases)[number] => [
        `names: ${names}, for the person: ${check}`,
        'court-link-confirm',
        { names },
        { check },
      ]),
    ),
    ['menus that may be another’s', 'court-main', { filingMenus: true }, {}],
    ['menus were seen before', 'court-link-form', {}, { whose: nobodys }],
    ['a confirmation after other names', 'court-link-done', {}, { whose: confirmed }],
    ['nothing is open', 'court-link-form', {}, {}],
  ];
  return cases.flatMap(([label, kind, facts, open]) => {
    const person = { id: 'p2', name: 'Robin Example', whose: nothingOpen, ...open };
    const memory = { ...guided, person };
    const shown = shownOn({ kind, court, facts, training: false, memory, next: null });
    return shown ? [{ label, shown: { ...shown, people: peopleWords } }] : [];
  });
}

/** What follows the person's answers to X9: each step that they chose, and what is said where none fits. */
export function answeredSamples(courtId: string): PanelSample[] {
  const shown = shownOn({
    kind: 'court-link-like',
    court: panelCourtById(courtId),
    facts: { linkSignals: ['heading', 'permanent'] },
    training: false,
    memory: guided,
    next: null,
  });
  const choices = (shown && stepText(allPanelTexts, shown)?.panelText.choices) ?? [];
  if (!shown) return [];
  return choices.flatMap(({ says, to }) => {
    if (isStopWord(to)) return [];
    const label = `answered “${says}”`;
    if (to === 'none' || to === 'filed' || to === 'never-filed')
      return { label, shown: { ...shown, noneChosen: true } };
    const page = { ...shown.page, facts: {} };
    if (to === 'linked')
      return { label, shown: { ...shown, page, code: 'L8', memory: saidLinked, chosen: true } };
    return { label, shown: { ...shown, page, code: to, chosen: true } };
  });
}

/** The chip on the first page of a court where it offers something: guidance, to go on after a pause, or an open stop. */
export function offerSamples(courtId: string): PanelSample[] {
  const court = panelCourtById(courtId);
  const where = { court, facts: {}, training: false, next: null };
  const offered = kindsIn(courtId).find(
    (kind) => shownOn({ ...where, kind, memory: asked })?.display === 'chip',
  );
  const cases: [string, Memory][] = [
    ['the offer', asked],
    ['a stop is open', { ...stopped({}), guidance: initialGuidance }],
    ['the offer after a pause', { ...asked, record: lastAtUtilities.record, paused: true }],
  ];
  return cases.flatMap(([label, memory]) => {
    const shown = offered && shownOn({ ...where, kind: offered, memory });
    return shown ? [{ label, shown }] : [];
  });
}

/** Help codes that have a panel. */
export const panelCodes = Object.keys(allPanelTexts) as HelpCode[];
