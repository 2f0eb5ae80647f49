import { useEffect, useId, useState } from 'preact/hooks';
import { useFinder } from '@/components/look/use-finder';
import type { Court } from '@/lib/courts/court';
import { findCourts } from '@/lib/courts/find';

export interface CourtFieldProps {
  court: Court | null;
  choose(court: Court): void;
}

/** Chooses the caller's court by anything that is heard of it: name, state, city, id. Arrow keys and Enter, or the mouse. */
export function CourtField({ court, choose }: CourtFieldProps) {
  const id = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  useFinder();
  useEffect(() => setQuery(null), [court]);
  const found = query === null ? [] : findCourts(query, 7);
  const open = query !== null && query.trim() !== '';
  const take = (one: Court | undefined) => {
    if (!one) return;
    setQuery(null);
    setAt(0);
    choose(one);
  };
  return (
    <div class="field court-field">
      <label for={id}>Caller’s court</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder="Name, city, state or id"
        value={query ?? (court ? `${court.shortName} · ${court.id}` : '')}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onBlur={() => setQuery(null)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter') take(found[at]);
          else if (event.key === 'Escape') setQuery(null);
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Courts that fit" hidden={!open || found.length === 0}>
        {found.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's own
          <div
            key={one.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <strong>{one.shortName}</strong> <small>{one.name}</small>
          </div>
        ))}
      </div>
      {open && found.length === 0 && (
        <p class="hint" role="status">
          No federal court fits. Try its state or its id.
        </p>
      )}
    </div>
  );
}
