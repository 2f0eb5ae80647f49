import type { WorkedFor } from './memory';
import { isPersonId } from './person-ids';
import { nothingOpen, type WhoseRecord, whoseFacts } from './whose';
import { peopleKey, whoseKey, workingForIn } from './working-for';

/**
 * The person worked for, as pages read it: by hand, as `readMemory`. Null where nobody was added. A name that cannot be read
 * is a number: what is seen is still kept for that person and no other.
 */
export function workedForIn(courtId: string, raw: Record<string, unknown>): WorkedFor | null {
  const id = workingForIn(raw);
  if (!id || !isPersonId(id)) return null;
  const { people } = (raw[peopleKey] ?? {}) as { people?: unknown };
  const list = Array.isArray(people) ? (people as ({ id?: unknown; name?: unknown } | null)[]) : [];
  const name = list.find((one) => one?.id === id)?.name;
  const whose = raw[whoseKey(courtId)];
  return {
    id,
    name: typeof name === 'string' ? name : `Person ${id.slice(1)}`,
    whose: isWhose(whose) ? whose : nothingOpen,
  };
}

const isWhose = (value: unknown): value is WhoseRecord => {
  const { v, open, not, doubt } = (value ?? {}) as Partial<WhoseRecord>;
  const isOpen = open === null || (isOneOf(open?.by, whoseFacts) && Number.isSafeInteger(open?.at));
  return (
    v === 1 && isOpen && Array.isArray(not) && not.every(isPersonId) && (doubt === null || isPersonId(doubt))
  );
};

const isOneOf = (value: unknown, words: readonly string[]): boolean => words.includes(value as string);
