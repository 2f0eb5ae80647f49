import { useState } from 'preact/hooks';
import type { Act } from '@/lib/progress/remember';
import type { Everything } from '@/lib/progress/store';
import { PasteCourts } from './PasteCourts';
import { PickState } from './PickState';
import { TypeCourt } from './TypeCourt';

export interface CourtsProps {
  all: Everything;
  act(courtId: string, act: Act): void;
  /** Follows many courts at once: one message, one write. */
  follow(courtIds: string[]): void;
}

const ways = { type: 'Type a name', paste: 'Paste a list', state: 'By state' };
type Way = keyof typeof ways;
const order = Object.keys(ways) as Way[];

/** Three ways to the same list, as tabs: arrow keys change them. */
export function ChooseCourts(props: CourtsProps) {
  const [way, setWay] = useState<Way>('type');
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = order[(order.indexOf(way) + step + order.length) % order.length] ?? way;
    setWay(next);
    document.getElementById(`way-${next}`)?.focus();
  };
  return (
    <div class="choose">
      <div class="ways" role="tablist" aria-label="How to add courts">
        {order.map((one) => (
          <button
            key={one}
            id={`way-${one}`}
            type="button"
            role="tab"
            aria-selected={one === way}
            aria-controls="way-panel"
            tabIndex={one === way ? 0 : -1}
            onClick={() => setWay(one)}
            onKeyDown={onKey}
          >
            {ways[one]}
          </button>
        ))}
      </div>
      <div id="way-panel" role="tabpanel" aria-labelledby={`way-${way}`}>
        {way === 'type' && <TypeCourt {...props} />}
        {way === 'paste' && <PasteCourts {...props} />}
        {way === 'state' && <PickState {...props} />}
      </div>
    </div>
  );
}

/** A court's name without what every one begins with. */
export const plainName = (name: string): string => name.replace(/^United States /, '');

/** Whether the person follows this court. */
export const follows = (all: Everything, courtId: string): boolean =>
  all.records.get(courtId)?.tracked === true;
