import type { CourtManner, CourtRecord, Settings } from './records';

/** What is remembered of a court when a page of it is looked at. */
export interface Memory {
  record: CourtRecord | null;
  manner: CourtManner;
  settings: Settings;
}

export const plainManner: CourtManner = { v: 1, guiding: false, offer: 'ask', awaitingMenus: null };
export const plainSettings: Settings = { v: 1, neverOffer: false };

export const recordKey = (courtId: string): string => `court:${courtId}`;
export const mannerKey = (courtId: string): string => `manner:${courtId}`;
export const settingsKey = 'settings';
