import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { initialGuidance } from '@/lib/memory/memory';
import { workedFor } from '@/lib/memory/people-state';
import type { GuidanceState } from '@/lib/memory/records';
import { calledLately } from '@/lib/memory/stop';
import type { StoredState } from '@/lib/memory/stored-state';
import { nothingOpen } from '@/lib/memory/whose';
import type { Whereabouts } from '@/lib/messages/to-page';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { stepOf } from '@/lib/steps/decide';
import type { PanelText } from '@/lib/steps/step';
import { type WhySilent, whySilent } from './why-silent';

/** The page in front, as the popup shows it. */
export interface WhereNow {
  summary: NonNullable<Whereabouts['summary']>;
  court: Court | null;
  guidance: GuidanceState;
  code: HelpCode | null;
  /** The page's step; null where it is no step. */
  words: PanelText | null;
  why: WhySilent | null;
  /** The person can be guided on this page, if they ask. */
  canGuide: boolean;
  /** A stop is open in this court: it cannot be sent away. */
  stopped: boolean;
}

/** What is known of the page in front; null where the guide knows nothing of it. */
export function whereNow(
  here: Whereabouts | null,
  address: string | null,
  all: StoredState,
): WhereNow | null {
  const summary = here?.summary;
  if (!summary) return null;
  const court = summary.courtId ? courtById(summary.courtId) : null;
  const guidance = all.guidance.get(court?.id ?? 'account') ?? initialGuidance;
  const record = (court && all.records.get(court.id)) ?? null;
  const called = record !== null && calledLately(record.times, Date.now());
  const working = workedFor(all);
  const memory = {
    record,
    called,
    guidance,
    settings: all.settings,
    account: all.account,
    ...(working ? { person: { ...working, whose: all.whose.get(court?.id ?? '') ?? nothingOpen } } : {}),
  };
  const code =
    here.code ?? stepOf(allConditions, summary, { ...memory, guidance: { ...guidance, guiding: true } });
  const words = (code && panelTextFor(code, { court, page: summary, memory })) || null;
  if (!court && !words) return null;
  const why = whySilent(address, here);
  const canGuide = words !== null && why?.canGuide !== false;
  return { summary, court, guidance, code, words, why, canGuide, stopped: record?.stop === 'open' };
}
