import type { ShownStep } from '@/lib/content/overlay-contract';
import { asSentence } from '@/lib/steps/as-sentence';
import type { StepToShow } from '@/lib/steps/decide';
import type { PanelText } from '@/lib/steps/step';
import type { StepCount } from '@/lib/steps/step-count';

/** What a screen reader says once a step: court, step, warning, the one instruction, the help code. */
export function announcement(
  { code, display }: StepToShow,
  where: string,
  count: StepCount | null,
  { title, note }: PanelText,
): string {
  if (display === 'chip') return asSentence(`ECF Link Guide can guide you in ${where}`);
  const step = count ? `, step ${count.number} of ${count.of}` : '';
  const stop = note?.tone === 'stop' ? `${asSentence(note.title)} ${note.text} ` : '';
  return `${asSentence(where + step)} ${stop}${asSentence(title)} Help code ${code}.`;
}

/** Nothing is announced again where only the page around the step changed. */
export const isSameStep = (a: ShownStep, b: ShownStep): boolean =>
  a.code === b.code && a.display === b.display && stopShown(a) === stopShown(b);

/** The page with two names that differ is the stop itself, also before it is written down. */
const stopShown = ({ code, memory }: ShownStep) => (code === 'X1' ? 'open' : memory.record?.stop);

/** How long the status stays empty, so that a screen reader notices the new text. */
const beforeAnnouncing = 60;

/** Has a screen reader say it. */
export function announce(status: HTMLElement, spoken: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = spoken;
  }, beforeAnnouncing);
}
