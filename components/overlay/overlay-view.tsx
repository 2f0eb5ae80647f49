import { render } from 'preact';
import type { ShownStep } from '@/lib/content/overlay-contract';
import { nameInSentence } from '@/lib/courts/court';
import { unknownCourt } from '@/lib/courts/unknown-court';
import { type PanelTexts, panelTextIn } from '@/lib/steps/panel-text-in-court';
import { stepCountOn } from '@/lib/steps/step-count';
import { Chip, type ChipContent } from './Chip';
import { Panel } from './Panel';
import type { StepText, ViewActions, ViewState } from './step-view';

/** The texts of a step that is to be shown, or null where these panel texts have none for it. */
export function stepText(
  panelTexts: PanelTexts,
  { code, page, memory, court: known, next, panelText: loaded, atOpenStop, people }: ShownStep,
): StepText | null {
  const here = known ?? (page.courtId ? unknownCourt(page.courtId) : null);
  const court = here?.card ?? null;
  const nextHasNoLink = next?.rules.path.every((step) => !step.includes('L5')) ?? false;
  const context = { court, page, memory, next: next?.card ?? null, nextHasNoLink };
  const texts = loaded ? { [code]: loaded, ...panelTexts } : panelTexts;
  const whose = here ?? next;
  const plain = panelTextIn(texts, code, context, whose?.rules ?? null, atOpenStop);
  if (!plain) return null;
  const panelText = people?.textFor(code, context, plain) ?? plain;
  // The other steps to an upgraded account are not for this one.
  const isUpgraded = page.facts.accountType === 'upgraded';
  const count = isUpgraded ? null : stepCountOn(code, here?.rules.path ?? null);
  return {
    court,
    where: court?.shortName ?? 'PACER',
    inSentence: court ? nameInSentence(court) : 'PACER',
    panelText,
    count,
    courtToCall: whose?.card ?? null,
    callByRule: here?.rules.steps[code]?.call ?? null,
  };
}

/** What the chip says: a stop, an offer, a question, or the step that is collapsed behind it. */
function chipOf({ code, display, memory }: ShownStep, { count, panelText }: StepText): ChipContent {
  if (panelText.note?.tone === 'stop') return { is: 'stop' };
  if (display === 'chip') return { is: memory.paused ? 'paused' : 'offer' };
  return display === 'question' ? { is: 'question' } : { is: 'collapsed', code, count };
}

/** Renders the step into the region, as a chip or as the panel. */
export function renderStep(
  region: HTMLElement,
  shown: ShownStep,
  text: StepText,
  state: ViewState,
  actions: ViewActions,
): void {
  const content = chipOf(shown, text);
  region.classList.toggle('as-chip', state.isChip);
  render(
    state.isChip ? (
      <Chip
        court={text.where}
        inSentence={text.inSentence}
        content={content}
        workingFor={shown.memory.person?.name}
        onOpen={actions.open}
        onDismiss={content.is === 'question' ? actions.hide : actions.notNow}
      />
    ) : (
      <Panel shown={shown} text={text} state={state} actions={actions} />
    ),
    region,
  );
}

/** Removes what was rendered, and with it the components' state. */
export const clear = (region: HTMLElement): void => render(null, region);
