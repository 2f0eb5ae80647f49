import { type Court, isAppellate } from '@/lib/courts/court';
import { stepByRule } from '@/lib/courts/court-rules';
import type { HelpCode } from '@/lib/help-codes';

/** A step's name, verb first; two names if courts of appeals and their panels have another entry or form. */
export type Title = string | { plain: string; appellate: string };

/** The title of every step, by help code: one for every folder here that is named after a help code. */
export const titles = Object.fromEntries(
  Object.entries(import.meta.glob<Title>('./*/title.ts', { eager: true, import: 'title' })).map(
    ([path, title]) => [path.split('/')[1], title],
  ),
) as Record<HelpCode, Title>;

/** The title of a step in a court, changed by the court's rules; the plain title without a court. */
export function titleIn(code: HelpCode, court: Court | null = null): string {
  const title = titles[code];
  if (!court) return typeof title === 'string' ? title : title.plain;
  const { instead } = stepByRule(court, code);
  if (instead) return instead.title;
  return typeof title === 'string' ? title : isAppellate(court.kind) ? title.appellate : title.plain;
}
