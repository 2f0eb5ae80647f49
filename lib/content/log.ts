import type { PageSilence } from '@/lib/messages/to-page';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { StepToShow } from '@/lib/steps/decide';

/** To the page's console, where the options switch it on: kinds, codes and reasons, no text of the page. */
export function log({ kind, courtId }: DetectedPage, step: StepToShow | PageSilence): void {
  const shown = typeof step === 'string' ? `nothing: ${step}` : `${step.code} as ${step.display}`;
  console.info(`ECF Link Guide: ${courtId ?? 'PACER'}, ${kind}, ${shown}`);
}
