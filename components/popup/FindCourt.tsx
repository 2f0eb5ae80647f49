import { useMemo, useState } from 'preact/hooks';
import { statusWords } from '@/components/ui/court-list';
import { StatusMark } from '@/components/ui/StatusMark';
import { useFinder } from '@/components/ui/use-finder';
import type { Court } from '@/lib/courts/court';
import { findCourts } from '@/lib/courts/find';
import { courts } from '@/lib/courts/registry';
import type { StoredState } from '@/lib/memory/stored-state';

export interface FindCourtProps {
  records: StoredState['records'];
  /** With no court yet, this is the first useful act. */
  focus: boolean;
  add(court: Court): void;
  open(court: Court): void;
  /** Whether results are shown, which then stand in the place of the list. */
  onSearching(searching: boolean): void;
}

/** Courts that are not the person's own: more than these are not shown. */
const mostOthers = 6;

/** One field over all courts and one's own. Enter takes the first: opens one's own, adds another. */
export function FindCourt({ records, focus, add, open, onSearching }: FindCourtProps) {
  const [query, setQuery] = useState('');
  const [added, setAdded] = useState<Court | null>(null);
  useFinder();
  // The order is that of the moment of typing, so that a court that is added does not move away under the pointer.
  const { own, others } = useMemo(() => {
    const found = findCourts(query, courts.length);
    const mine = found.filter(({ id }) => records.get(id)?.tracked);
    return { own: mine, others: found.filter((court) => !mine.includes(court)).slice(0, mostOthers) };
  }, [query]);
  const type = (text: string) => {
    setQuery(text);
    setAdded(null);
    onSearching(text.trim() !== '');
  };
  const takeFirst = () => {
    const [mine, other] = [own[0], others[0]];
    if (mine) open(mine);
    else if (other) {
      add(other);
      type('');
      setAdded(other);
    }
  };
  // Not before it is kept.
  const said = added && records.get(added.id)?.tracked ? `${added.shortName} added.` : '';
  const none = query.trim() !== '' && own.length + others.length === 0;
  return (
    <search class="find">
      <input
        type="search"
        aria-label="Find or add a court"
        placeholder="Find or add a court: name, state, city"
        value={query}
        // biome-ignore lint/a11y/noAutofocus: with no court yet, this is the first useful act
        autoFocus={focus}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && takeFirst()}
      />
      <p class={said || none ? 'hint' : 'unseen'} role="status">
        {said ||
          (none
            ? 'No federal court fits. Try its state, or its short name such as “S.D. Ill.”.'
            : query.trim() !== '' && `${own.length} of yours, ${others.length} others`)}
      </p>
      {query.trim() !== '' && (
        <ul class="rows">
          {own.map((court) => (
            <Found key={court.id} court={court} records={records} open={open} />
          ))}
          {others.map((court) => (
            <Found key={court.id} court={court} records={records} open={open} add={add} />
          ))}
        </ul>
      )}
    </search>
  );
}

interface FoundProps extends Pick<FindCourtProps, 'records' | 'open'> {
  court: Court;
  add?: (court: Court) => void;
}

function Found({ court, records, open, add }: FoundProps) {
  const record = records.get(court.id);
  const tracked = record?.tracked === true;
  return (
    <li class="found">
      <button type="button" class="plain open" onClick={() => open(court)}>
        {record && tracked ? <StatusMark status={record.status} /> : <span class="mark" />}
        <span class="name">
          <strong>{court.shortName}</strong>
          <small>{add || !record ? court.name : statusWords[record.status]}</small>
        </span>
      </button>
      {add && (
        <button type="button" disabled={tracked} onClick={() => add(court)}>
          {tracked ? 'Added' : 'Add'}
        </button>
      )}
    </li>
  );
}
