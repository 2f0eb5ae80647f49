import type { PersonEvent } from '@/lib/memory/events';
import type { StoredState } from '@/lib/memory/stored-state';

export interface CourtsProps {
  all: StoredState;
  dispatch(courtId: string, event: PersonEvent): void;
  /** Follows many courts at once: one message, one write. */
  follow(courtIds: string[]): void;
}

/** Whether the person follows this court. */
export const follows = (all: StoredState, courtId: string): boolean =>
  all.records.get(courtId)?.tracked === true;

/** A court's name without the words that every one begins with. */
export const plainName = (name: string): string => name.replace(/^United States /, '');
