import { createParts } from '@/components/overlay/overlay-parts';
import { renderStep, stepText } from '@/components/overlay/overlay-view';
import type { ViewActions, ViewState } from '@/components/overlay/step-view';
import type { CourtKind } from '@/lib/courts/court';
import { answersFor } from '@/lib/helpdesk/brief-answers';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { atOpenStop } from '@/lib/steps/open-stop';
import {
  answeredSamples,
  offerSamples,
  type PanelSample,
  panelSamples,
  peopleSamples,
  specialSamples,
} from './panel-samples';
import { courtIds, type Sample, type Section } from './sample';

const nothing = () => undefined;
const panel: ViewState = { isChip: false, side: 'right', offscreen: null };

/** Takes the overlay out of its corner: each sample stands where it is drawn. */
const inFlow = `
:host { position: static !important; width: auto !important; height: auto !important; z-index: auto !important; }
section { position: static; }
.panel, .chip { animation: none; }`;

function draw(place: HTMLElement, { shown }: PanelSample, state: ViewState): ShadowRoot {
  const text = stepText(allPanelTexts, { ...shown, atOpenStop });
  if (!text) throw new Error(`no panel text for ${shown.code}`);
  const { host, region } = createParts(document);
  place.append(host);
  const root = region.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inFlow);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const actions: ViewActions = {
    open: nothing,
    collapse: nothing,
    moveToOtherSide: nothing,
    scrollToTarget: nothing,
    notNow: nothing,
    openHelpDesk: nothing,
    choose: nothing,
    answerWhose: nothing,
    tryAgain: () => undefined,
    guideNext: nothing,
    hide: nothing,
    knownProblems: async () => answersFor(shown.code, kindOf(shown)),
  };
  renderStep(region, shown, text, state, actions);
  return root;
}

const kindOf = ({ court }: PanelSample['shown']): CourtKind | undefined => court?.card.kind;

const asSample = (sample: PanelSample, state = panel, how = ''): Sample => ({
  label: [sample.shown.code, sample.label, how].filter(Boolean).join(', '),
  draw: (place) => draw(place, sample, state),
});

/** Every panel in a court, or on PACER's own pages. */
export function panels(courtId: string | null): Section {
  const samples = panelSamples(courtId).map((sample) => asSample(sample));
  if (!courtId) return { surface: 'overlay', samples };
  const special = specialSamples(courtId);
  const away = special
    .slice(0, 1)
    .flatMap((sample) => [
      asSample(sample, { ...panel, offscreen: 'down' }, 'its element below'),
      asSample(sample, { ...panel, offscreen: 'up', side: 'left' }, 'its element above, at the left'),
    ]);
  const others = [...answeredSamples(courtId), ...special].map((one) => asSample(one));
  return { surface: 'overlay', samples: [...samples, ...others, ...away] };
}

/** Panels and chips with a person worked for. */
export const forPeople = (): Section => ({
  surface: 'overlay',
  samples: peopleSamples('ilsd').flatMap((sample) => [
    asSample(sample),
    asSample(sample, { ...panel, isChip: true }, 'collapsed'),
  ]),
});

/** The chip in every court: the offer, the question where the person is, and each step's collapsed panel. */
export function chips(): Section {
  const chip: ViewState = { ...panel, isChip: true };
  return {
    surface: 'overlay',
    samples: [...courtIds, null].flatMap((courtId) => {
      const once = panelSamples(courtId).filter(
        ({ shown: { code, display } }, i, all) =>
          all.findIndex(({ shown }) => shown.code === code && shown.display === display) === i,
      );
      const offers = courtId ? offerSamples(courtId) : [];
      const others = once.map(({ shown }) => ({
        label: shown.display === 'question' ? 'the question' : 'collapsed',
        shown,
      }));
      return [...offers, ...others].map((one) => asSample(one, chip, courtId ?? 'PACER'));
    }),
  };
}

/** "Having trouble?", open, with all its answers open: every answer that a panel can show. */
export function troubles(): Section {
  const shown = new Set<string>();
  const samples = [...courtIds, null].flatMap((courtId) =>
    panelSamples(courtId).filter(({ shown: step }) => {
      const fresh = answersFor(step.code, kindOf(step)).filter(({ id }) => !shown.has(`${step.code} ${id}`));
      for (const { id } of fresh) shown.add(`${step.code} ${id}`);
      return fresh.length > 0;
    }),
  );
  return {
    surface: 'overlay',
    samples: samples.map((sample) => ({
      label: `${sample.shown.code}, having trouble in ${sample.shown.court?.card.shortName ?? 'PACER'}`,
      draw: (place) => openAll(draw(place, sample, panel)),
    })),
  };
}

/** Opens the list of known problems and, as they arrive, each of them. */
function openAll(root: ShadowRoot): ShadowRoot {
  const open = () => {
    for (const details of root.querySelectorAll('details')) details.open = true;
  };
  new MutationObserver(open).observe(root, { childList: true, subtree: true });
  open();
  return root;
}
