import type { CourtRow } from '@/components/ui/court-list';
import { nameInSentence } from '@/lib/courts/court';
import type { PersonEvent } from '@/lib/memory/events';
import type { Knowledge } from '@/lib/memory/knowledge';

/** How an act of the person is taken back. */
export interface Undo {
  courtId: string;
  /** What was done: "S.D. Ill. was removed." */
  text: string;
  /** What the act removed from the record, to be merged into it again. */
  knowledge: Knowledge | null;
  /** What is said then, in this order. */
  events: PersonEvent[];
}

/**
 * How to take back what takes something away; null for an act that adds. What was linked is linked by the person's word
 * afterwards: taking back "It is not linked" is that word, and no menus were seen again.
 * @param row the court as it was before the act
 */
export function undoOf({ court, record, guidance }: CourtRow, { type, ...event }: PersonEvent): Undo | null {
  const name = court.shortName;
  const inCourt = nameInSentence(court);
  const undo = (text: string, events: PersonEvent[], knowledge: Knowledge | null = null): Undo => ({
    courtId: court.id,
    text,
    knowledge,
    events: [...events, ...(guidance.guiding ? [{ type: 'guide-me' } as const] : [])],
  });
  switch (type) {
    case 'untrack':
      return undo(`${name} was removed.`, [{ type: 'track' }], record);
    case 'not-now':
      return undo(`Guidance in ${inCourt} is off until the browser starts again.`, [{ type: 'offer-again' }]);
    case 'not-in-this-court':
      return undo(`The guide is now silent in ${inCourt}.`, [{ type: 'offer-again' }]);
    case 'say':
      return 'linked' in event && event.linked
        ? undo(`${name} is recorded as linked, because you said so.`, [{ type: 'say', linked: false }])
        : record.status === 'linked'
          ? undo(`${name} is recorded as not linked.`, [{ type: 'say', linked: true }])
          : null;
    default:
      return null;
  }
}
