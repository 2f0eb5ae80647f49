import type { PersonCheck } from '@/lib/names/check-person';
import type { AccountRecord } from './account-record';
import type { Correction } from './help-desk-records';
import type { PolicyForPages } from './policy-for-pages';
import type { CourtRecord, GuidanceState, Settings } from './records';
import type { WhoseRecord } from './whose';

/** What is remembered of a court, as the decision about its pages uses it. */
export interface Memory {
  record: CourtRecord | null;
  guidance: GuidanceState;
  settings: Settings;
  /** On the account's own pages: the account as last seen, and the court to go on with after it. */
  account?: AccountRecord | null;
  next?: string | null;
  /** On the account's own pages: whether the person has filed before in the court to go on with. */
  filed?: boolean | null;
  /** Guidance was on, and had no step for so long that it is offered again. */
  paused?: boolean;
  /** The person said lately that they called about names that differ here, and that it is right. */
  called?: boolean;
  /** What staff of the help desk entered for this court in this browser; stands before the printed numbers. */
  correction?: Correction | undefined;
  /** What the person's organization set. */
  policy?: PolicyForPages;
  /** For whom one works, where several people were added: then record and guidance are that person's. */
  person?: WorkedFor;
}

/** The person worked for, and what is open between the people in this court. */
export interface WorkedFor {
  id: string;
  /** As it was typed: a full name, a part of one, or initials. */
  name: string;
  whose: WhoseRecord;
  /** On the page with two names: how they go with the person's. */
  check?: PersonCheck;
}

export const initialGuidance: GuidanceState = { v: 1, guiding: false, offer: 'ask', awaitingMenus: null };
export const initialSettings: Settings = { v: 1, neverOffer: false };

export const recordKey = (courtId: string): string => `court:${courtId}`;
export const guidanceKey = (courtId: string): string => `guidance:${courtId}`;
export const correctionKey = (courtId: string): string => `correction:${courtId}`;
export const settingsKey = 'settings';
