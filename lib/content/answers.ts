import type { HelpCode } from '@/lib/help-codes';
import type { FiledEvent, LinkedEvent, StopEvent } from '@/lib/memory/events';
import type { Memory } from '@/lib/memory/memory';
import { isStopWord, type StopWord } from '@/lib/memory/stop';
import type { Choice } from '@/lib/steps/step';

/** What the person said on this page: what it is where the guide did not know it, and what happened in the court before. */
export interface Answers {
  /** The step that the person said this page is. */
  chosen?: HelpCode | null;
  /** None of the choices was it. */
  noneChosen?: boolean;
  /** Whether they have ever filed in the court. */
  filed?: boolean | undefined;
  /** What was answered to "Did you press Submit on that page?", as the step that follows. */
  afterStop?: HelpCode | null;
}

/** The page that an answer is given on. */
export interface AnsweredPage {
  answers: Answers;
  /** The step that stands on the page. */
  readonly code: HelpCode | null;
  /** What is remembered of the court or account that the page speaks of; null where it cannot be read. */
  remembered(): Promise<Memory | null>;
  /** Has it written down. Resolves to false where it was not. */
  dispatch(event: LinkedEvent | FiledEvent | StopEvent): Promise<boolean>;
  /** Shows what is to be shown now; `asked` where the person asked for it. */
  show(asked?: boolean): Promise<unknown>;
  /** The same, and tells the worker what the page says. */
  showAndReport(): Promise<void>;
}

/**
 * Takes one of the panel's choices, and shows what follows from it. Only "linked", a stop's answer, and whether one has
 * ever filed are written down, as the person's word. Part of the overlay's file: where there is no panel, nothing is chosen.
 */
export async function choose(page: AnsweredPage, to: Choice['to']): Promise<void> {
  const { answers } = page;
  if (to === 'filed' || to === 'never-filed') {
    // Kept with the court where one is being followed; on this page it counts in any case.
    answers.filed = to === 'filed';
    void page.dispatch({ type: 'filed', before: answers.filed });
    await page.show(true); // the panel was perhaps only asked for, and must not leave over its own answer
    return;
  }
  if (isStopWord(to)) return answerStop(page, to);
  // Where a stop is open, the person is asked first whether it is the link that the guide warned of.
  const asksFirst = to === 'linked' && (await page.remembered())?.record?.stop === 'open';
  if (to === 'linked' && !asksFirst && !(await page.dispatch({ type: 'say', linked: true }))) return;
  answers.noneChosen = to === 'none';
  answers.chosen = to === 'none' ? null : to === 'linked' ? 'L8' : to;
  await page.show(to === 'none');
}

/** The person's word on a stop. Whether Submit was pressed decides what this page is from now on. */
async function answerStop(page: AnsweredPage, says: StopWord): Promise<void> {
  const { answers } = page;
  const linkedByWord = says === 'pressed' && answers.chosen === 'L8';
  // Before it is written: the change in the storage shows the page again.
  if (says === 'pressed') answers.afterStop = 'X7';
  if (says === 'unpressed') answers.afterStop = page.code;
  if (!(await page.dispatch({ type: 'stop', says }))) {
    answers.afterStop = null;
    return;
  }
  if (linkedByWord) await page.dispatch({ type: 'say', linked: true });
  await page.showAndReport();
}
