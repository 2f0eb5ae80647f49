import { useState } from 'preact/hooks';
import { useFinder } from '@/components/ui/use-finder';
import { findCourts } from '@/lib/courts/find';
import { type CourtsProps, follows, plainName } from './followed-courts';

/** Finds courts as they are typed. */
export function TypeCourt({ all, dispatch }: CourtsProps) {
  const [query, setQuery] = useState('');
  useFinder();
  const found = findCourts(query);
  return (
    <>
      <label class="field">
        <span class="label">Name, state, city or id</span>
        <input
          type="search"
          placeholder="S.D. Ill., Chicago, moeb"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {query.trim() === '' ? '' : `${found.length} found`}
      </p>
      {query.trim() !== '' && found.length === 0 && (
        <p class="hint">No federal court fits. Try its state, or its short name such as “S.D. Ill.”.</p>
      )}
      <ul class="found">
        {found.map((court) => (
          <li key={court.id}>
            <span>
              <strong>{court.shortName}</strong> <small>{plainName(court.name)}</small>
            </span>
            <button
              type="button"
              disabled={follows(all, court.id)}
              aria-label={follows(all, court.id) ? undefined : `Add ${court.shortName}`}
              onClick={() => dispatch(court.id, { type: 'track' })}
            >
              {follows(all, court.id) ? 'Added' : 'Add'}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
