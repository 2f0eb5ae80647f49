import type { ShownStep } from '@/lib/content/overlay-contract';
import type { CourtCard } from '@/lib/courts/court';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import type { Choice, PanelText } from '@/lib/steps/step';
import type { StepCount } from '@/lib/steps/step-count';
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
  /** At the end: guidance on in the next court, whose link the person follows. */
  guideNext(): void;
}

/** Everything that the panel shows and does. */
export interface PanelProps {
  shown: ShownStep;
  text: StepText;
  state: ViewState;
  actions: ViewActions;
}
