import type { PageSummary } from '@/lib/pages/page-summary';
import type { AccountRecord } from './account-record';
import type { AccountEvent } from './events';
import { guidanceKey, type Memory } from './memory';
import { isObject, isOneOf, isTime, readMemory } from './read-memory';
import type { CourtRecord, GuidanceState } from './records';
import { reduce } from './reduce';

/** Used as a court's id for the account's own pages. No court has it. */
export const accountId = 'account';
export const accountKey = 'account';

export interface AccountState {
  account: AccountRecord | null;
  guidance: GuidanceState;
}

/** Reduces one event into what is remembered of the account. Guiding ends when the account is seen upgraded, and not without multifactor. */
export function reduceAccount(before: AccountState, event: AccountEvent, now: number): AccountState {
  if (event.type !== 'seen') {
    const { guidance } = reduce({ record: null, guidance: before.guidance }, event, now);
    return { ...before, guidance };
  }
  const guidance =
    event.done && before.guidance.guiding ? { ...before.guidance, guiding: false } : before.guidance;
  return { account: { v: 1, ...event.account, at: now }, guidance };
}

/** Which of two courts to go on with, in the popup and on pages alike: the guided one, then the one begun last; else by id. */
export const urgencyOf = ({ status, at }: Pick<CourtRecord, 'status' | 'at'>, guiding: boolean): number =>
  (guiding ? 1e15 : 0) + (status === 'in-progress' ? at : 0);

/** The court to go on with, of those in raw storage, which is in the order of ids. `but` and stopped ones are left out. */
export function nextCourt(raw: Record<string, unknown>, but: string | null = null): string | null {
  const open = Object.keys(raw).flatMap((key) => {
    const id = key.startsWith('court:') ? key.slice('court:'.length) : '';
    if (id === '' || id === but) return [];
    const { record, guidance } = readMemory(id, raw);
    return record?.tracked && record.status !== 'linked' && !record.stop
      ? [{ id, urgency: urgencyOf(record, guidance.guiding) }]
      : [];
  });
  return open.sort((a, b) => b.urgency - a.urgency)[0]?.id ?? null;
}

/**
 * Reads what is remembered for the account's own pages. Guidance applies there while any court is being guided, or when
 * the person asked for it there; "Not now" there counts for these pages only.
 */
export function readAccountMemory(raw: Record<string, unknown>): Memory {
  const memory = readMemory(accountId, raw);
  const guided = Object.keys(raw).some(
    (key) => key.startsWith('guidance:') && readMemory(key.slice('guidance:'.length), raw).guidance.guiding,
  );
  const account = raw[accountKey];
  const next = nextCourt(raw);
  const ofNext = next ? readMemory(next, raw) : null;
  return {
    ...memory,
    record: null,
    guidance: {
      ...memory.guidance,
      guiding: memory.guidance.guiding || (memory.guidance.offer === 'ask' && guided),
    },
    account: isAccount(account) ? account : null,
    next,
    filed: ofNext?.record?.filedBefore ?? null,
    correction: ofNext?.correction,
  };
}

/**
 * What to report to the worker of an account page, or null. A legacy account and a finished upgrade are always reported
 * (a mistake there costs); an upgraded or administrative account only while guiding or where an account is on record.
 */
export function accountReport({ kind, facts, training }: PageSummary, memory: Memory): AccountEvent | null {
  if (training) return null;
  if (kind === 'pacer-upgrade-complete')
    return { type: 'seen', account: { type: 'upgraded', multifactor: null }, done: false };
  if (kind !== 'pacer-account' || !facts.accountType) return null;
  if (facts.accountType !== 'legacy' && !memory.guidance.guiding && !memory.account) return null;
  return {
    type: 'seen',
    account: { type: facts.accountType, multifactor: facts.multifactor ?? null },
    done: facts.accountType === 'upgraded' && facts.multifactor !== 'not-enrolled',
  };
}

const isAccount = (value: unknown): value is AccountRecord =>
  isObject(value) &&
  value.v === 1 &&
  isOneOf(value.type, ['legacy', 'upgraded', 'administrative']) &&
  (value.multifactor === null || isOneOf(value.multifactor, ['enrolled', 'not-enrolled'])) &&
  isTime(value.at);

export const accountGuidanceKey = guidanceKey(accountId);
