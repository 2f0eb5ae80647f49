import { helpCodes } from '@/lib/guide/codes';
import type { Correction } from './helpdesk-records';
import { type Knowledge, recordOf, timeNames } from './knowledge';
import {
  correctionKey,
  type Memory,
  mannerKey,
  plainManner,
  plainSettings,
  recordKey,
  settingsKey,
} from './memory';
import { policyKey, policyOf } from './policy-for-pages';
import type { CourtManner, Settings } from './records';
import { awaitedSince, offers } from './values';

/**
 * Reads a court's memory from raw storage without the schemas, which would weigh more than the whole rest of the script
 * on a court page. It takes a value only where every part that the decision rests on is in order; anything else reads
 * as "nothing known", and the worker, which has the schemas, sets the damaged record aside. A test holds it to the
 * schemas: what they accept it reads the same, what they refuse it does not use.
 */
export function glance(courtId: string, raw: Record<string, unknown>): Memory {
  const record = raw[recordKey(courtId)];
  const manner = raw[mannerKey(courtId)];
  const settings = raw[settingsKey];
  const correction = raw[correctionKey(courtId)];
  const policy = policyOf(raw[policyKey]);
  return {
    record: isKnowledge(record) ? recordOf(record) : null,
    manner: isManner(manner) ? manner : plainManner,
    settings: isSettings(settings) ? settings : plainSettings,
    ...(isCorrection(correction) ? { correction } : {}),
    ...(policy ? { policy } : {}),
  };
}

export const glanceKeys = (courtId: string): string[] => [
  recordKey(courtId),
  mannerKey(courtId),
  settingsKey,
  correctionKey(courtId),
  policyKey,
];

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isOneOf = (value: unknown, words: readonly string[]): boolean => words.includes(value as string);

export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** The stored form, version 2 (records.ts). An older one reads as nothing known until the worker has brought it up. */
const isKnowledge = (value: unknown): value is Knowledge =>
  isObject(value) &&
  value.v === 2 &&
  isObject(value.times) &&
  timesInOrder(value.times) &&
  (value.step === null || isOneOf(value.step, helpCodes)) &&
  isCount(value.stepAt);

const timesInOrder = (times: Record<string, unknown>): boolean =>
  timeNames.every((name) => times[name] === undefined || isCount(times[name]));

const isManner = (value: unknown): value is CourtManner =>
  isObject(value) &&
  value.v === 1 &&
  typeof value.guiding === 'boolean' &&
  isOneOf(value.offer, offers) &&
  (value.awaitingMenus === null ||
    (isObject(value.awaitingMenus) &&
      isOneOf(value.awaitingMenus.since, awaitedSince) &&
      isCount(value.awaitingMenus.pages) &&
      typeof value.awaitingMenus.signedInAgain === 'boolean'));

const isSettings = (value: unknown): value is Settings =>
  isObject(value) &&
  value.v === 1 &&
  typeof value.neverOffer === 'boolean' &&
  isOptionalFlag(value.sync) &&
  isOptionalFlag(value.badge);

const isOptionalFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

const isLine = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most;

const isCorrection = (value: unknown): value is Correction =>
  isObject(value) &&
  value.v === 1 &&
  isLine(value.phone, 60) &&
  isLine(value.hours, 80) &&
  isLine(value.advice, 200) &&
  isCount(value.at);
