import type { OverlayHost, ShownStep } from '@/lib/content/overlay-contract';
import type { CourtCard } from '@/lib/courts/court';
import type { BriefAnswer } from '@/lib/helpdesk/answer';

// What the panel's buttons have the worker do, or ask it, about the step that is shown.

/** Whose the menus of this court were: the person's for whom one works, or not. Tried until it is written. */
export function answerWhose(host: OverlayHost, shown: ShownStep | null, theirs: boolean): void {
  const { person } = shown?.memory ?? {};
  const { courtId } = shown?.page ?? {};
  if (!person || !courtId) return;
  const type = theirs ? 'theirs' : 'not-theirs';
  host.keep({ to: 'worker', type: 'whose', courtId, answer: { type, person: person.id } });
}

/** Turns guidance on in the court to go on with, which the worker finds. */
export function guideNext(host: OverlayHost, shown: ShownStep | null): void {
  void host.ask({ to: 'worker', type: 'guide-next', courtId: shown?.page.courtId ?? '' });
}

/** Opens the help desk at this step, in a tab. */
export function openHelpDesk(host: OverlayHost, shown: ShownStep | null): void {
  if (!shown) return;
  const { code, page } = shown;
  void host.ask({ to: 'worker', type: 'open-help-desk', courtId: page.courtId, code });
}

/** The known problems of this step in a court of this kind; null for pages of no court. */
export async function knownProblems(
  host: OverlayHost,
  shown: ShownStep | null,
  kind: CourtCard['kind'] | null,
): Promise<BriefAnswer[]> {
  if (!shown) return [];
  return (await host.ask({ to: 'worker', type: 'known-problems', code: shown.code, kind })) as BriefAnswer[];
}
