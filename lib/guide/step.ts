import type { Court, CourtCard } from '@/lib/courts/court';
import type { Seen, Sighting } from '@/lib/pages/sighting';
import type { Memory } from '@/lib/progress/memory';

/** When a step applies. Kept apart from its words: the small script on every court page loads only this half. */
export interface When {
  /** Shown as the full panel even unasked: a page where a mistake costs. */
  decisive?: boolean | ((sighting: Sighting) => boolean);
  /** Offered by the small chip where the court is not known to be linked. */
  offered?: boolean;
  /** Applies on training sites as well, where nothing that is done counts. The other steps do not. */
  training?: 'too';
  /** Whether this is the step of that page. At most one step answers true for any page. */
  is(sighting: Sighting, memory: Memory): boolean;
}

/** A box in the panel: done and agreeing, care, or stop. */
export interface Note {
  tone: 'done' | 'care' | 'stop';
  title: string;
  text: string;
}

/** What the panel says. In texts, **two stars** make bold. */
export interface Words {
  /** One instruction, verb first. */
  title: string;
  text: string[];
  note?: Note;
  /** Whose number is shown. */
  call?: 'court' | 'pacer';
}

export interface Context {
  court: CourtCard | Court | null;
  seen: Pick<Seen, 'kind' | 'facts' | 'names' | 'training'>;
  memory: Memory;
  /** After the account: the court to go on with, where the person follows one. */
  next?: CourtCard | Court | null;
}

export type Say = (context: Context) => Words;
