import type { AccountRecord } from './account-record';
import type { Correction } from './helpdesk-records';
import type { PolicyForPages } from './policy-for-pages';
import type { CourtManner, CourtRecord, Settings } from './records';

/** What is remembered of a court when a page of it is looked at. */
export interface Memory {
  record: CourtRecord | null;
  manner: CourtManner;
  settings: Settings;
  /** On the account's own pages: the account as last seen, and the court to go on with after it. */
  account?: AccountRecord | null;
  next?: string | null;
  /** What staff of the help desk entered for this court in this browser; stands before the printed numbers. */
  correction?: Correction;
  /** What the person's organisation set. */
  policy?: PolicyForPages;
}

export const plainManner: CourtManner = { v: 1, guiding: false, offer: 'ask', awaitingMenus: null };
export const plainSettings: Settings = { v: 1, neverOffer: false };

export const recordKey = (courtId: string): string => `court:${courtId}`;
export const mannerKey = (courtId: string): string => `manner:${courtId}`;
export const correctionKey = (courtId: string): string => `correction:${courtId}`;
export const settingsKey = 'settings';
