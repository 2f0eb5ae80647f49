import { Notice } from '@/components/ui/Notice';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import type { PersonEvent } from '@/lib/memory/events';
import type { MirrorProblem } from '@/lib/memory/mirror';
import { asTheirs } from '@/lib/memory/people-state';
import type { Policy } from '@/lib/memory/policy';
import type { SettingsChange } from '@/lib/memory/records';
import type { StoredState } from '@/lib/memory/stored-state';
import { About } from './About';
import { Apart } from './Apart';
import { Erase, type EraseProps } from './Erase';
import { ImportExport, type ImportExportProps } from './ImportExport';
import { courtSettings, jsonOf } from './model';
import { People, type PeopleProps } from './People';

export interface OptionsProps extends ImportExportProps, NotKeptProps, PeopleProps {
  all: StoredState;
  version: string;
  policy: { policy: Policy; leftOut: string[] };
  /** What prevents sync, if it is on. */
  syncProblem: MirrorProblem;
  dispatch(courtId: string, event: PersonEvent): void;
  changeSettings(change: SettingsChange): void;
  erase: EraseProps['onErase'];
  /** What the person says of a copy that is kept apart. */
  decideApart(courtId: string, take: boolean): void;
  /** Saves the records that could not be read, as a file. */
  saveQuarantined(): void;
}

/** All settings of the extension. */
export function Options(props: OptionsProps) {
  const { policy, dispatch } = props;
  const all = asTheirs(props.all);
  return (
    <main>
      <h1>Options</h1>
      <NotKept {...props} />
      <Apart apart={all.apart} now={props.now} decide={props.decideApart} />
      {all.quarantined.length > 0 && (
        <Notice tone="care">
          <h2>
            {all.quarantined.length === 1 ? 'One record' : `${all.quarantined.length} records`} could not be
            read
          </h2>
          <p>
            Kept aside as found, and out of the way:{' '}
            {all.quarantined.map(({ key }) => key.replace('court:', '')).join(', ')}.
          </p>
          <div>
            <button type="button" onClick={props.saveQuarantined}>
              Export what was set aside
            </button>
          </div>
        </Notice>
      )}
      {policy.leftOut.length > 0 && (
        <Notice tone="care">
          <h2>Part of your organization’s settings was left out</h2>
          <ul class="list">
            {policy.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Guidance {...props} />
      <Sync {...props} />
      <People {...props} />
      {courtSettings(all).length > 0 && (
        <section>
          <h2>By court</h2>
          <ul class="courts rows">
            {courtSettings(all).map(({ court, guidance }) => (
              <li key={court.id}>
                <span>
                  <strong>{court.shortName}</strong>{' '}
                  {guidance.guiding
                    ? 'guiding'
                    : guidance.offer === 'never'
                      ? 'nothing is offered'
                      : 'quiet until the browser starts again'}
                </span>
                <button
                  type="button"
                  onClick={() =>
                    dispatch(court.id, guidance.guiding ? { type: 'not-now' } : { type: 'offer-again' })
                  }
                >
                  {guidance.guiding ? 'Stop guiding' : 'Offer again'}
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
          element to use. <kbd>Esc</kbd> in the panel makes it small.
        </p>
      </section>
      <ImportExport {...props} />
      <Erase
        canTellOthers={policy.policy.sync}
        onExport={() => props.save('ecf-link-guide.json', 'application/json', exportText(props))}
        onErase={props.erase}
      />
      <About version={props.version} />
    </main>
  );
}

function Guidance({ all, changeSettings }: OptionsProps) {
  return (
    <section>
      <h2>Guidance</h2>
      <Choice
        label="Never offer"
        note="No “Guide me” on the courts’ pages. Where a mistake costs, the panel still shows, and the popup still guides when you ask."
        on={all.settings.neverOffer}
        set={(neverOffer) => changeSettings({ neverOffer })}
      />
      <Choice
        label="Number on the icon"
        note="How many of your courts are not linked yet."
        on={all.settings.badge === true}
        set={(badge) => changeSettings({ badge })}
      />
      <Choice
        label="Write a log to the page’s console"
        note="For people who help you: which page the guide detected, and why it shows something or nothing. No text of the page."
        on={all.settings.log === true}
        set={(log) => changeSettings({ log })}
      />
    </section>
  );
}

function Sync({ all, policy, changeSettings, syncProblem }: OptionsProps) {
  const allowed = policy.policy.sync;
  return (
    <section>
      <h2>Sync</h2>
      <Choice
        label="Carry my courts to my other computers"
        note={
          allowed
            ? 'Your browser’s own sync carries which courts you follow and which are linked, and nothing else. Turning it on joins both sides; turning it off keeps everything here and removes the copy.'
            : 'Your organization has turned this off.'
        }
        on={allowed && all.settings.sync === true}
        disabled={!allowed}
        set={(sync) => changeSettings({ sync })}
      />
      {syncProblem && (
        <p role="status" class="said">
          {syncProblems[syncProblem]}
        </p>
      )}
    </section>
  );
}

const syncProblems: Record<NonNullable<MirrorProblem>, string> = {
  full: 'Your browser’s sync is full. Nothing is lost: everything is on this computer. Follow fewer courts, or turn sync off.',
  unreachable:
    'Your browser’s sync cannot be reached now. Nothing is lost: it is tried again at the next change.',
  newer:
    'A newer version of the guide uses your browser’s sync. Nothing is lost: everything is on this computer. Update the extension here to be in step again.',
};

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
        onClick={(event) => {
          event.preventDefault(); // it shows what is kept, once that is kept
          set(!on);
        }}
      />
      <span>
        <strong>{label}</strong>
        <small>{note}</small>
      </span>
    </label>
  );
}

const exportText = ({ all, now }: OptionsProps): string => jsonOf(all, now);
