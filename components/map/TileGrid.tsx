import { useRef, useState } from 'preact/hooks';
import { StatusMark } from '@/components/ui/StatusMark';
import type { Region } from '@/lib/courts/regions';
import { type Records, summaryOf, summaryText } from './region-status';

export interface TileGridProps {
  label: string;
  regions: Region[];
  records: Records;
  chosen: string | null;
  onChoose(region: Region): void;
}

/**
 * Tiles in their places. Each is named by what is written on it (for voice commands) and then in full. The group is one
 * stop for the Tab key; the arrow keys go to neighboring tiles.
 */
export function TileGrid({ label, regions, records, chosen, onChoose }: TileGridProps) {
  const [current, setCurrent] = useState(regions[0]?.id ?? '');
  /** A single row wraps where it is too long for the window; the map keeps its shape. */
  const strip = regions.every((region) => region.row === 0);
  const columns = Math.max(...regions.map((region) => region.column)) + 1;
  const group = useRef<HTMLFieldSetElement>(null);
  const move = (event: KeyboardEvent) => {
    const to = neighborOf(regions, current, event.key);
    if (!to) return;
    event.preventDefault();
    setCurrent(to.id);
    group.current?.querySelector<HTMLElement>(`[data-region="${to.id}"]`)?.focus();
  };
  return (
    <fieldset class="tiles" ref={group} onKeyDown={move}>
      <legend>{label}</legend>
      <div class={strip ? 'grid strip' : 'grid'} style={{ '--columns': columns }}>
        {regions.map((region) => {
          const summary = summaryOf(region, records);
          const count = summary.known > 1 ? `${summary.linked}/${summary.known}` : '';
          return (
            <button
              key={region.id}
              type="button"
              class={`tile ${summary.status}`}
              style={strip ? {} : { gridColumn: region.column + 1, gridRow: region.row + 1 }}
              data-region={region.id}
              aria-label={[region.code, count, summaryText(region, summary)].filter(Boolean).join(' ')}
              aria-pressed={chosen === region.id}
              title={summaryText(region, summary)}
              tabIndex={region.id === current ? 0 : -1}
              onFocus={() => setCurrent(region.id)}
              onClick={() => onChoose(region)}
            >
              <span class="code">{region.code}</span>{' '}
              {summary.status !== 'none' && (
                <span class="count">
                  <StatusMark status={summary.status} />
                  {count}
                </span>
              )}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The nearest tile in the direction of an arrow key; tiles far off that line count as more distant. */
export function neighborOf(regions: Region[], from: string, key: string): Region | null {
  const here = regions.find((region) => region.id === from);
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!here || !step) return null;
  const [dx = 0, dy = 0] = step;
  const ahead = regions
    .map((region) => {
      const across = region.column - here.column;
      const down = region.row - here.row;
      const forward = across * dx + down * dy;
      const offLine = Math.abs(across * dy) + Math.abs(down * dx);
      return { region, forward, cost: forward + 3 * offLine };
    })
    .filter(({ forward }) => forward > 0)
    .sort((a, b) => a.cost - b.cost);
  return ahead[0]?.region ?? null;
}
