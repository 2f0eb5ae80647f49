import { render } from 'preact';
import type { ShownStep } from '@/lib/content/overlay-contract';
import { type CourtCard, nameInSentence } from '@/lib/courts/court';
import { unknownCourt } from '@/lib/courts/unknown-court';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import { type PanelTexts, panelTextIn } from '@/lib/steps/panel-text-in-court';
import type { Choice, PanelText } from '@/lib/steps/step';
import { type StepCount, stepCountOn } from '@/lib/steps/step-count';
import { Chip, type ChipContent } from './Chip';
import { Panel } from './Panel';
import type { Side } from './place-panel';
import type { Target } from './target';

/** What is said of a step on this page, in this court. */
export interface StepText {
  court: CourtCard | null;
  /** The court's short name, or PACER's. */
  where: string;
  /** The same in a sentence: "the 7th Cir.". */
  inSentence: string;
  panelText: PanelText;
  count: StepCount | null;
  /** The court that is meant where the step says to call it: the page's, or else the one to go on with. */
  courtToCall: CourtCard | null;
  /** Whom to call by this court's rule, where another would be by the step. */
  callByRule: 'court' | 'pacer' | null;
}

/** How the step is shown now. */
export interface ViewState {
  isChip: boolean;
  side: Side;
  offscreen: Target['offscreen'];
}

/** What the buttons of the chip and the panel do. */
export interface ViewActions {
  open(): void;
  collapse(): void;
  moveToOtherSide(): void;
  scrollToTarget(): void;
  notNow(): void;
  openHelpDesk(): void;
  choose(to: Choice['to']): void;
  /** Hides the question where the person is. */
  hide(): void;
  /** Tries again what is not written down yet. */
  tryAgain(): void;
  knownProblems(): Promise<BriefAnswer[]>;
  answerWhose(theirs: boolean): void;
}

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
  const count = stepCountOn(code, here?.rules.path ?? null);
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
  { isChip, side, offscreen }: ViewState,
  actions: ViewActions,
): void {
  const { code, page, memory } = shown;
  const { court, where, inSentence, panelText, count } = text;
  const content = chipOf(shown, text);
  region.classList.toggle('as-chip', isChip);
  render(
    isChip ? (
      <Chip
        court={where}
        inSentence={inSentence}
        content={content}
        workingFor={memory.person?.name}
        onOpen={actions.open}
        onDismiss={content.is === 'question' ? actions.hide : actions.notNow}
      />
    ) : (
      <Panel
        court={court}
        code={code}
        count={count}
        panelText={panelText}
        courtToCall={text.courtToCall}
        callByRule={text.callByRule}
        names={page.names}
        workingFor={memory.person?.name}
        whose={shown.people?.whoseQuestion(page, memory) ?? null}
        onWhose={actions.answerWhose}
        // The person's word on the link is said in L8's own note.
        chosen={shown.chosen && code !== 'L8'}
        noneChosen={shown.noneChosen}
        notKept={shown.notKept}
        onTryAgain={actions.tryAgain}
        knownProblems={actions.knownProblems}
        correction={memory.correction}
        ownDesk={memory.policy?.helpDesk}
        looksDifferent={page.facts.looksDifferent === true}
        offscreen={offscreen}
        side={side}
        onChoose={actions.choose}
        onCollapse={actions.collapse}
        onMove={actions.moveToOtherSide}
        onScrollTo={actions.scrollToTarget}
        onNotNow={actions.notNow}
        onHelpDesk={actions.openHelpDesk}
      />
    ),
    region,
  );
}

/** Removes what was rendered, and with it the components' state. */
export const clear = (region: HTMLElement): void => render(null, region);
