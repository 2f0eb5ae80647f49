import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import type { Sighting } from '@/lib/pages/sighting';
import type { AccountAct } from '@/lib/progress/account';
import type { CorrectionText, DeskAct } from '@/lib/progress/helpdesk-records';
import type { Knowledge } from '@/lib/progress/knowledge';
import type { Settings } from '@/lib/progress/records';
import type { Act } from '@/lib/progress/remember';

/** All that scripts of the extension say to each other. */
export type ToWorker =
  | { to: 'worker'; courtId: string; act: Act }
  | { to: 'worker'; settings: Partial<Omit<Settings, 'v'>> }
  | { to: 'worker'; take: Record<string, Knowledge> }
  | { to: 'worker'; erase: true }
  | { to: 'worker'; account: AccountAct }
  | { to: 'worker'; tidy: true }
  /** The known problems of a step, which the page does not load by itself. */
  | { to: 'worker'; known: HelpCode; kind: CourtKind | null }
  | ToDesk;

/** What only the extension's own pages may ask, but for "open": the overlay opens the help desk at its step. */
export type ToDesk =
  | { to: 'worker'; courtId: string; correct: CorrectionText }
  | { to: 'worker'; desk: DeskAct }
  | { to: 'worker'; open: 'helpdesk'; courtId: string | null; code: HelpCode | null };

/** The popup asks the page in front what it is, to show its step, or for its skeleton as text. */
export type ToPage =
  | { to: 'page'; ask: 'where' }
  | { to: 'page'; ask: 'show' }
  | { to: 'page'; ask: 'skeleton' };

/** The page's answer: what is needed to say "You are in S.D. Ill., at Utilities", and no more. */
export interface Whereabouts {
  sighting: Sighting | null;
  code: HelpCode | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isToWorker = (message: unknown): message is ToWorker =>
  isObject(message) && message.to === 'worker';
export const isToPage = (message: unknown): message is ToPage => isObject(message) && message.to === 'page';
