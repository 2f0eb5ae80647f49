import { toJson } from '@/lib/progress/export';
import type { Policy } from '@/lib/progress/policy';
import type { Settings } from '@/lib/progress/records';
import type { Act } from '@/lib/progress/remember';
import type { Everything } from '@/lib/progress/store';
import { About } from './About';
import { Erase } from './Erase';
import { ImportExport, type ImportExportProps } from './ImportExport';
import { courtSettings } from './model';

export interface OptionsProps extends ImportExportProps {
  all: Everything;
  version: string;
  policy: { policy: Policy; leftOut: string[] };
  /** What stands in the way of sync, if it is on. */
  syncProblem: 'full' | 'unreachable' | null;
  act(courtId: string, act: Act): void;
  settings(change: Partial<Omit<Settings, 'v'>>): void;
  erase(): void;
  /** The records that could not be read, as a file. */
  saveAside(): void;
}

/** Everything that can be set, in plain words. */
export function Options(props: OptionsProps) {
  const { all, policy, act } = props;
  return (
    <main>
      <h1>Options</h1>
      {all.aside.length > 0 && (
        <section class="warning">
          <h2>{all.aside.length === 1 ? 'One record' : `${all.aside.length} records`} could not be read</h2>
          <p>
            Kept aside as found, and in nobody’s way:{' '}
            {all.aside.map(({ key }) => key.replace('court:', '')).join(', ')}.
          </p>
          <button type="button" onClick={props.saveAside}>
            Export what was set aside
          </button>
        </section>
      )}
      {policy.leftOut.length > 0 && (
        <section class="warning">
          <h2>Part of your organisation’s settings was left out</h2>
          <ul class="plain">
            {policy.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Guidance {...props} />
      <Sync {...props} />
      {courtSettings(all).length > 0 && (
        <section>
          <h2>By court</h2>
          <ul class="courts">
            {courtSettings(all).map(({ court, manner }) => (
              <li key={court.id}>
                <span>
                  <strong>{court.shortName}</strong>{' '}
                  {manner.guiding
                    ? 'guiding'
                    : manner.offer === 'never'
                      ? 'nothing is offered'
                      : 'quiet until the browser starts anew'}
                </span>
                <button
                  type="button"
                  onClick={() =>
                    act(court.id, manner.guiding ? { type: 'not-now' } : { type: 'offer-again' })
                  }
                >
                  {manner.guiding ? 'Stop guiding' : 'Offer again'}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Keys</h2>
        <p>
          <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>L</kbd> goes from the page to the panel, and back to the
          element to use.
          <kbd>Esc</kbd> in the panel makes it small.
        </p>
      </section>
      <ImportExport {...props} />
      <Erase
        onExport={() => props.save('ecf-link-guide.json', 'application/json', exportText(props))}
        onErase={props.erase}
      />
      <About version={props.version} />
    </main>
  );
}

function Guidance({ all, settings }: OptionsProps) {
  return (
    <section>
      <h2>Guidance</h2>
      <Choice
        label="Never offer"
        note="No chip on any page. Pages where a mistake costs still show the panel, and the popup still guides when you ask."
        on={all.settings.neverOffer}
        set={(neverOffer) => settings({ neverOffer })}
      />
      <Choice
        label="Number on the icon"
        note="How many of your courts are still to link."
        on={all.settings.badge === true}
        set={(badge) => settings({ badge })}
      />
    </section>
  );
}

function Sync({ all, policy, settings, syncProblem }: OptionsProps) {
  const allowed = policy.policy.sync;
  return (
    <section>
      <h2>Sync</h2>
      <Choice
        label="Carry my courts to my other computers"
        note={
          allowed
            ? 'Your browser’s own sync carries which courts you follow and which are linked, and nothing else. Switching it on joins both sides; switching it off keeps everything here and takes the copy away.'
            : 'Your organisation has switched this off.'
        }
        on={allowed && all.settings.sync === true}
        disabled={!allowed}
        set={(sync) => settings({ sync })}
      />
      {syncProblem && (
        <p role="status" class="said">
          {syncProblem === 'full'
            ? 'Your browser’s sync is full. Nothing is lost: everything stands on this computer. Follow fewer courts, or switch sync off.'
            : 'Your browser’s sync cannot be reached just now. Nothing is lost: it is tried again at the next change.'}
        </p>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  note: string;
  on: boolean;
  disabled?: boolean;
  set(on: boolean): void;
}

function Choice({ label, note, on, disabled = false, set }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>
        <strong>{label}</strong>
        <small>{note}</small>
      </span>
    </label>
  );
}

const exportText = ({ all, now }: OptionsProps): string => toJson(all.records, now);
