import { useMemo, useState } from 'preact/hooks';
import { ToneIcon } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import type { Court } from '@/lib/courts/court';
import { courtsInList, type ListReading } from '@/lib/courts/paste';
import type { Region } from '@/lib/courts/regions';
import { type CourtsProps, follows } from './followed-courts';

/** Reads a pasted list, shows which courts it found, and adds those. */
export function PasteCourts(props: CourtsProps) {
  const { all, follow } = props;
  const [list, setList] = useState('');
  const [added, setAdded] = useState<string[]>([]);
  const reading = useMemo(() => courtsInList(list), [list]);
  const fresh = reading.found.filter(({ id }) => !follows(all, id));
  const add = () => {
    const ids = fresh.map(({ id }) => id);
    follow(ids);
    setAdded(ids);
  };
  return (
    <>
      <label class="field">
        <span class="label">Names, short names or ids, one a line or with commas</span>
        <textarea
          rows={5}
          placeholder={'S.D. Ill.\nBankr. E.D. Mo.\nca7'}
          value={list}
          onInput={({ currentTarget }) => {
            setList(currentTarget.value);
            setAdded([]);
          }}
        />
      </label>
      <div role="status">
        {reading.found.length > 0 && (
          <p class="hint">Understood: {reading.found.map(({ shortName }) => shortName).join(', ')}</p>
        )}
        {/* Not before they are kept. */}
        {added.length > 0 && added.every((id) => follows(all, id)) && (
          <p class="good">
            <ToneIcon tone="done" /> {count(added.length)} added
          </p>
        )}
      </div>
      {fresh.length > 0 && (
        <button type="button" class="primary" onClick={add}>
          Add {count(fresh.length)}
        </button>
      )}
      <OpenLines {...props} reading={reading} />
    </>
  );
}

const count = (n: number): string => (n === 1 ? '1 court' : `${n} courts`);

/** The lines of the list that need the person's decision: they could be several courts, or are none. */
function OpenLines({ reading, all, dispatch, follow }: CourtsProps & { reading: ListReading }) {
  const { unclear, states, unknown, cut } = reading;
  if (unclear.length + states.length + unknown.length === 0 && !cut) return null;
  const choice = (court: Court) => (
    <button
      key={court.id}
      type="button"
      disabled={follows(all, court.id)}
      onClick={() => dispatch(court.id, { type: 'track' })}
    >
      {follows(all, court.id) ? `${court.shortName} added` : `Add ${court.shortName}`}
    </button>
  );
  return (
    <Notice tone="care">
      <div class="open">
        {states.map(({ id, name, courts }) => (
          <div key={id}>
            <p>
              {name} has {count(courts.length)}. Add those in which you file.
            </p>
            <div class="buttons">
              {courts.map(choice)}
              <AddAll courts={courts.filter((court) => !follows(all, court.id))} follow={follow} />
            </div>
          </div>
        ))}
        {unclear.slice(0, maxShown).map(({ text, among }) => (
          <div key={text}>
            <p>“{text}”: which one?</p>
            <div class="buttons">{among.map(choice)}</div>
          </div>
        ))}
        {unclear.length > maxShown && <p>{unclear.length - maxShown} more lines could be several courts.</p>}
        {unknown.length > 0 && (
          <p>
            Not a federal court that this guide knows: {unknown.slice(0, maxShown).map(quoted).join(', ')}
            {unknown.length > maxShown && `, and ${unknown.length - maxShown} more`}
          </p>
        )}
        {cut && (
          <p>
            Not all of the list was read: it is very long, or too much of it is no court. Paste the rest by
            itself.
          </p>
        )}
      </div>
    </Notice>
  );
}

/** For those who file in most of a state's courts. */
const AddAll = ({ courts, follow }: Pick<Region, 'courts'> & Pick<CourtsProps, 'follow'>) =>
  courts.length > 1 ? (
    <button type="button" onClick={() => follow(courts.map(({ id }) => id))}>
      {courts.length === 2 ? 'Add both' : `Add all ${courts.length}`}
    </button>
  ) : null;

const maxShown = 12;
const maxLength = 60;
const quoted = (text: string): string =>
  `“${text.length > maxLength ? `${text.slice(0, maxLength)}…` : text}”`;
