import type { Times } from '@/lib/memory/knowledge';
import { guidanceKey, recordKey, settingsKey } from '@/lib/memory/memory';
import { isAsked, stopOf } from '@/lib/memory/stop';

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

interface StoredGuidance {
  guiding?: boolean;
  offer?: string;
}

/** What in a change of the storage is the person's own doing, in this court or account, perhaps in another tab. */
export interface PersonsChange {
  /** Guidance was turned on. */
  guidanceOn: boolean;
}

/**
 * Reads a change of the storage; null where the person changed nothing here. What the page itself reports (guidance ends
 * because the menus were seen) is none, or it would take away the panel that says so.
 */
export function personsChange(changes: Changes, subject: string): PersonsChange | null {
  if (isOtherPerson(changes[settingsKey])) return { guidanceOn: false };
  const guidance = changes[guidanceKey(subject)];
  const record = changes[recordKey(subject)];
  const was = (guidance?.oldValue ?? {}) as StoredGuidance;
  const is = (guidance?.newValue ?? {}) as StoredGuidance;
  const turnedOn = guidance !== undefined && !was.guiding && is.guiding === true;
  const offerChanged = guidance !== undefined && (was.offer ?? 'ask') !== (is.offer ?? 'ask');
  if (!turnedOn && !offerChanged && !(record && saidOtherwise(record.oldValue, record.newValue))) return null;
  return { guidanceOn: is.guiding === true };
}

/** Another person is worked for: also where there was one alone until now. */
const isOtherPerson = (settings: Changes[string] | undefined): boolean =>
  workingFor(settings?.oldValue) !== workingFor(settings?.newValue);

const workingFor = (settings: unknown) => (settings as { workingFor?: string } | undefined)?.workingFor;

/** The person said that the court is linked, or that it is not; or a stop began or ended, in whichever tab. */
function saidOtherwise(before: unknown, after: unknown): boolean {
  const times = (value: unknown): Times => (value as { times?: Times } | undefined)?.times ?? {};
  const [was, is] = [times(before), times(after)];
  return (
    was.said !== is.said || was.not !== is.not || stopOf(was) !== stopOf(is) || isAsked(was) !== isAsked(is)
  );
}
