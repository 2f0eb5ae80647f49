import type { PanelCourt } from '@/lib/courts/panel-court';
import type { HelpCode } from '@/lib/help-codes';
import type { GuidanceEvent } from '@/lib/memory/events';
import type { Memory } from '@/lib/memory/memory';
import type { FromPage } from '@/lib/messages/to-worker';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { StepToShow } from '@/lib/steps/decide';
import type { PeopleWords } from '@/lib/steps/people-words';
import type { AtOpenStop, Note, PanelTextFor } from '@/lib/steps/step';
import type { AnsweredPage } from './answers';

/** What the page controller tells the overlay to show. */
export interface ShownStep extends StepToShow {
  /** What is said otherwise where several people were added. */
  people?: PeopleWords | undefined;
  page: DetectedPage;
  memory: Memory;
  /** What the panel says at this step, where that is not in the overlay's own file. */
  panelText?: PanelTextFor | undefined;
  /** What is said otherwise where a stop is open in the court. */
  atOpenStop?: AtOpenStop | undefined;
  /** The court whose page it is; null where there is none, or nothing is known of it. */
  court: PanelCourt | null;
  /** The court to go on with, likewise. */
  next: PanelCourt | null;
  /** The person said that this page is this step; the guide did not know it. */
  chosen: boolean;
  /** The person said that the page is none of what X9 offers. */
  noneChosen: boolean;
  /** Something that the page or the person said is not written down, and is tried again. */
  notKept: Note | undefined;
}

/** Reads links' own words; the overlay gets it from the page controller, which has the reading of pages with it. */
export type LinkEntryAmong = (links: readonly Element[]) => Element | null;

/** What the overlay needs of the page controller. */
export interface OverlayHost {
  /** What the person asked for by the overlay's own buttons. */
  dispatch(event: GuidanceEvent): void;
  /** The page, as the panel's choices need it. */
  page: AnsweredPage;
  /** Tries at once what is not written down yet. */
  tryAgain(): void;
  /** The person hid the question where they are: it stays away in this tab. */
  hideQuestion(): void;
  /** Has the worker write down what the person said; tried again, and said in the panel, where it does not at once. */
  keep(message: FromPage): void;
  /** Asks the worker, for the panel's own needs. */
  ask(message: FromPage): Promise<unknown>;
  /** Which of these links leads to the link form; null where none does. On courts' pages alone. */
  linkEntryAmong?: LinkEntryAmong | undefined;
  /** False once the extension was removed, switched off or reloaded under the open page. */
  isConnected(): boolean;
}

/** The overlay, as the page controller sees it. */
export interface Overlay {
  readonly code: HelpCode | null;
  /** False where the page removed the overlay's element. */
  readonly isOnPage: boolean;
  show(shown: ShownStep): void;
  close(): void;
}

export type OpenOverlay = (doc: Document, host: OverlayHost) => Overlay;
