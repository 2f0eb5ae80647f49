import type { HelpCode } from '@/lib/help-codes';
import type { FiledEvent, GuidanceEvent, LinkedEvent, StopEvent } from '@/lib/memory/events';
import type { Memory } from '@/lib/memory/memory';
import type { FromPage } from '@/lib/messages/to-worker';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { StepConditions } from '@/lib/steps/decide';
import type { LinkEntryAmong } from './overlay-contract';

/** How a script differs by the pages that it runs on: the courts', or PACER's. */
export interface PageAdapter {
  conditions: StepConditions;
  /** The file of the overlay for these pages. */
  overlay: string;
  /** The steps whose texts are in that file. Every other has a file of its own. */
  textsInOverlay: readonly HelpCode[];
  /**
   * What page it is now; a promise where more has to be loaded to tell, which settles once the page can be detected again.
   */
  detect(): DetectedPage | null | Promise<void>;
  /** What guidance and memory are kept under: a court's id, or the account's; null where nothing is kept. */
  subject(page: DetectedPage): string | null;
  readMemory(page: DetectedPage): Promise<Memory>;
  /** What the worker is to be told of this page; null where that would change nothing that is remembered. */
  report(conditions: StepConditions, page: DetectedPage, memory: Memory): FromPage | null;
  /** What the worker is to be told when the person uses the overlay's own buttons. `person`: whom one works for. */
  messageFor(
    page: DetectedPage,
    event: GuidanceEvent | LinkedEvent | FiledEvent | StopEvent,
    person?: string,
  ): FromPage | null;
  linkEntryAmong?: LinkEntryAmong;
  /** Told when something begins to be shown, and when nothing is shown any more. */
  showing?(isShowing: boolean): void;
}
