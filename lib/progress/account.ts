import type { Sighting } from '@/lib/pages/sighting';
import type { AccountRecord } from './account-record';
import { glance, isCount, isObject, isOneOf } from './glance';
import { type Memory, mannerKey } from './memory';
import type { CourtManner } from './records';
import { type Act, remember } from './remember';

/** Stands in for a court's id where the account's own pages are meant. No court has it. */
export const accountId = 'account';
export const accountKey = 'account';

/** Everything that can change what is remembered of the account. */
export type AccountAct =
  | { type: 'seen'; account: Pick<AccountRecord, 'type' | 'multifactor'>; done: boolean }
  | Exclude<Act, { type: 'seen' }>;

export interface RememberedAccount {
  account: AccountRecord | null;
  manner: CourtManner;
}

/** As `remember` for a court: the same objects where nothing changes. Guiding ends when the account is seen upgraded. */
export function rememberAccount(before: RememberedAccount, act: AccountAct, now: number): RememberedAccount {
  if (act.type !== 'seen') {
    const { manner } = remember({ record: null, manner: before.manner }, act, now);
    return { ...before, manner };
  }
  const manner = act.done && before.manner.guiding ? { ...before.manner, guiding: false } : before.manner;
  return { account: { v: 1, ...act.account, at: now }, manner };
}

/** In: raw storage, and a court to leave out. Out: the court to go on with: a guided one, else any that is open. */
export function nextCourt(raw: Record<string, unknown>, but: string | null = null): string | null {
  const open = Object.keys(raw).flatMap((key) => {
    const id = key.startsWith('court:') ? key.slice('court:'.length) : '';
    if (id === '' || id === but) return [];
    const { record, manner } = glance(id, raw);
    return record?.tracked && record.status !== 'linked' ? [{ id, guiding: manner.guiding }] : [];
  });
  return (open.find(({ guiding }) => guiding) ?? open[0])?.id ?? null;
}

/**
 * What the account's own pages are looked at with. Guidance applies there while any court is being guided, or when the
 * person asked for it here; "Not now" here counts for these pages only.
 */
export function glanceAccount(raw: Record<string, unknown>): Memory {
  const memory = glance(accountId, raw);
  const guided = Object.keys(raw).some(
    (key) => key.startsWith('manner:') && glance(key.slice('manner:'.length), raw).manner.guiding,
  );
  const account = raw[accountKey];
  return {
    ...memory,
    record: null,
    manner: {
      ...memory.manner,
      guiding: memory.manner.guiding || (memory.manner.offer === 'ask' && guided),
    },
    account: isAccount(account) ? account : null,
    next: nextCourt(raw),
  };
}

/**
 * What the worker is to be told of an account page, or null: a legacy account and a finished upgrade always (these pages
 * are decisive), an upgraded or administrative account only while guiding or where the record says something else.
 */
export function accountSeen({ kind, facts, training }: Sighting, memory: Memory): AccountAct | null {
  if (training) return null;
  if (kind === 'pacer-upgrade-complete')
    return { type: 'seen', account: { type: 'upgraded', multifactor: null }, done: false };
  if (kind !== 'pacer-account' || !facts.accountType) return null;
  if (facts.accountType !== 'legacy' && !memory.manner.guiding && !memory.account) return null;
  return {
    type: 'seen',
    account: { type: facts.accountType, multifactor: facts.multifactor ?? null },
    done: facts.accountType === 'upgraded',
  };
}

const isAccount = (value: unknown): value is AccountRecord =>
  isObject(value) &&
  value.v === 1 &&
  isOneOf(value.type, ['legacy', 'upgraded', 'administrative']) &&
  (value.multifactor === null || isOneOf(value.multifactor, ['enrolled', 'not-enrolled'])) &&
  isCount(value.at);

export const accountMannerKey = mannerKey(accountId);
