import { helpCodes } from '@/lib/help-codes';
import type { Correction } from './help-desk-records';
import { type Knowledge, recordOf, timeNames } from './knowledge';
import {
  correctionKey,
  guidanceKey,
  initialGuidance,
  initialSettings,
  type Memory,
  recordKey,
  settingsKey,
} from './memory';
import { policyKey, policyOf } from './policy-for-pages';
import type { GuidanceState, Settings } from './records';
import { awaitedSince, latestTime, mostPages, offers } from './values';

/**
 * Reads a court's memory from raw storage without the schemas, which would weigh more than all the rest of the script on
 * a court page. It uses a value only where every part that the decision depends on is in order; anything else reads as
 * "nothing known", and the worker, which has the schemas, puts the damaged record in quarantine. A test compares it with
 * the schemas: it reads what they accept the same, and does not use what they refuse.
 */
export function readMemory(courtId: string, raw: Record<string, unknown>): Memory {
  const record = raw[recordKey(courtId)];
  const guidance = raw[guidanceKey(courtId)];
  const settings = raw[settingsKey];
  const correction = raw[correctionKey(courtId)];
  const policy = policyOf(raw[policyKey]);
  return {
    record: isKnowledge(record) ? recordOf(record) : null,
    guidance: isGuidanceState(guidance) ? guidance : initialGuidance,
    settings: isSettings(settings) ? settings : initialSettings,
    ...(isCorrection(correction) ? { correction } : {}),
    ...(policy ? { policy } : {}),
  };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isOneOf = (value: unknown, words: readonly string[]): boolean => words.includes(value as string);

const isCount = (value: unknown, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

export const isTime = (value: unknown): boolean => isCount(value, latestTime);

/** The stored form of a court's record (records.ts). */
const isKnowledge = (value: unknown): value is Knowledge =>
  isObject(value) &&
  value.v === 1 &&
  isObject(value.times) &&
  timesInOrder(value.times) &&
  (value.step === null || isOneOf(value.step, helpCodes)) &&
  isTime(value.stepAt);

const timesInOrder = (times: Record<string, unknown>): boolean =>
  timeNames.every((name) => times[name] === undefined || isTime(times[name]));

const isGuidanceState = (value: unknown): value is GuidanceState =>
  isObject(value) &&
  value.v === 1 &&
  typeof value.guiding === 'boolean' &&
  isOneOf(value.offer, offers) &&
  (value.awaitingMenus === null ||
    (isObject(value.awaitingMenus) &&
      isOneOf(value.awaitingMenus.since, awaitedSince) &&
      isCount(value.awaitingMenus.pages, mostPages) &&
      typeof value.awaitingMenus.signedInAgain === 'boolean'));

/** For whom one works is checked where that is loaded (worked-for-in.ts). */
const isSettings = (value: unknown): value is Settings =>
  isObject(value) &&
  value.v === 1 &&
  typeof value.neverOffer === 'boolean' &&
  isOptionalFlag(value.sync) &&
  isOptionalFlag(value.badge) &&
  isOptionalFlag(value.log);

const isOptionalFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

const isLine = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most;

const isCorrection = (value: unknown): value is Correction =>
  isObject(value) &&
  value.v === 1 &&
  isLine(value.phone, 60) &&
  isLine(value.hours, 80) &&
  isLine(value.advice, 200) &&
  isTime(value.at);
