import { useEffect, useState } from 'preact/hooks';
import { type Court, isAppellate } from '@/lib/courts/court';
import { nation, states } from '@/lib/courts/regions';
import { courts } from '@/lib/courts/registry';
import { type CourtsProps, follows, plainName } from './followed-courts';

const byName = [...states].sort((a, b) => a.name.localeCompare(b.name));

/** The courts that a filer of this state can have: its own, and its circuit's. */
function courtsOf(choice: string): Court[] {
  if (choice === 'appeals') return courts.filter(({ kind }) => isAppellate(kind));
  if (choice === 'nation') return nation.flatMap((region) => region.courts);
  const own = byName.find(({ id }) => id === choice)?.courts ?? [];
  const circuits = new Set(own.map(({ circuit }) => circuit));
  return [...own, ...courts.filter(({ kind, circuit }) => isAppellate(kind) && circuits.has(circuit))];
}

/** Chooses courts by state, with check boxes. */
export function PickState({ all, dispatch }: CourtsProps) {
  const [choice, setChoice] = useState('');
  // Changes that are not stored yet: a render for another court must not undo them.
  const [pending, setPending] = useState<Record<string, boolean>>({});
  useEffect(() => {
    const open = Object.entries(pending).filter(([id, on]) => follows(all, id) !== on);
    if (open.length < Object.keys(pending).length) setPending(Object.fromEntries(open));
  }, [all, pending]);
  const chosen = byName.find(({ id }) => id === choice)?.name ?? 'Courts';
  return (
    <>
      <label class="field">
        <span class="label">State or territory</span>
        <select value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value)}>
          <option value="">Choose a state</option>
          {byName.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="appeals">All courts of appeals</option>
          <option value="nation">Courts of the whole nation</option>
        </select>
      </label>
      {choice !== '' && (
        <fieldset class="ticks">
          <legend class="unseen">{chosen}</legend>
          {courtsOf(choice).map(({ id, shortName, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={pending[id] ?? follows(all, id)}
                onChange={({ currentTarget: { checked } }) => {
                  setPending({ ...pending, [id]: checked });
                  dispatch(id, { type: checked ? 'track' : 'untrack' });
                }}
              />
              <span>
                <strong>{shortName}</strong> <small>{plainName(name)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
