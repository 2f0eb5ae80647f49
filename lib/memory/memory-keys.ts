import { correctionKey, guidanceKey, recordKey, settingsKey } from './memory';
import { policyKey } from './policy-for-pages';

/** The keys of all that is remembered of a court (read-memory.ts). The script on every page of a court has them too. */
export const memoryKeys = (courtId: string): string[] => [
  recordKey(courtId),
  guidanceKey(courtId),
  settingsKey,
  correctionKey(courtId),
  policyKey,
];
