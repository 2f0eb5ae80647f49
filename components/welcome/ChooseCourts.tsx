import { useState } from 'preact/hooks';
import type { CourtsProps } from './followed-courts';
import { PasteCourts } from './PasteCourts';
import { PickState } from './PickState';
import { TypeCourt } from './TypeCourt';

const ways = { type: 'Type a name', paste: 'Paste a list', state: 'By state' };
type Way = keyof typeof ways;
const order = Object.keys(ways) as Way[];

/** Three ways to add courts, as tabs that the arrow keys switch. */
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
