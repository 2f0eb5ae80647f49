import { useState } from 'preact/hooks';
import { useFinder } from '@/components/look/use-finder';
import { findCourts } from '@/lib/courts/find';
import { courtById } from '@/lib/courts/registry';
import type { Act } from '@/lib/progress/remember';
import type { Everything } from '@/lib/progress/store';
import { AccountCard } from './AccountCard';
import { AskForAccess } from './AskForAccess';
import { CourtItem } from './CourtItem';
import { CourtPage } from './CourtPage';
import './court-page.css';
import { DeskFoot } from './DeskFoot';
import { Here, type HereProps } from './Here';
import { type Overview, overview } from './model';
import { ProgressRing } from './ProgressRing';
import { useAfterFirstPaint } from './use-after-first-paint';

/** Rows of a list that are drawn at once: more than a popup shows. The others follow when these stand. */
const atFirst = 20;

export interface PopupProps {
  all: Everything;
  /** Where the page in front is; null while that is not known. */
  here: HereProps['here'];
  now: number;
  /** Asks for the courts' sites where the browser withholds them; null where it does not. */
  askForAccess: (() => Promise<boolean>) | null;
  /** What was pressed last could not be written down. */
  notKept: boolean;
  act(courtId: string, act: Act): void;
  showOnPage(): void;
  skeleton: HereProps['skeleton'];
  /** Opens the help desk at the page in front. */
  openDesk(where: 'tab' | 'beside'): void;
  /** Guidance for the PACER account's own pages, on or off. */
  account(act: 'guide-me' | 'not-now'): void;
  /** Opens another page of the extension in a tab. */
  openPage(page: 'map' | 'practice' | 'options'): void;
}

/** Which of my courts are linked, and what is next. */
export function Popup(props: PopupProps) {
  const { all, here, now, act, showOnPage, openDesk } = props;
  const [single, setSingle] = useState<string | null>(null);
  const painted = useAfterFirstPaint();
  const view = overview(all);
  const court = single ? courtById(single) : null;
  const notKept = props.notKept && (
    <p class="warning" role="alert">
      That was not kept: the browser did not write it down. What was kept before is as it was. Make room on
      this computer’s disk, then press the button again.
    </p>
  );
  if (court)
    return (
      <main>
        {notKept}
        <CourtPage
          court={court}
          record={all.records.get(court.id) ?? null}
          now={now}
          act={(what) => act(court.id, what)}
          onBack={() => setSingle(null)}
        />
      </main>
    );
  const list = (title: string, rows: Overview['todo']) =>
    rows.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ul>
          {rows.slice(0, painted ? rows.length : atFirst).map((row) => (
            <CourtItem
              key={row.court.id}
              row={row}
              now={now}
              act={(what) => act(row.court.id, what)}
              onMore={() => setSingle(row.court.id)}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <main>
      <Headline view={view} />
      {notKept}
      {props.askForAccess && <AskForAccess ask={props.askForAccess} />}
      <Here
        here={here}
        all={all}
        act={act}
        account={props.account}
        showOnPage={showOnPage}
        skeleton={props.skeleton}
      />
      {view.aside > 0 && (
        <p class="warning" role="status">
          {view.aside === 1 ? 'One record' : `${view.aside} records`} could not be read. Nothing is lost: it
          is kept aside, and your other courts are as they were. Add the court again to go on.
        </p>
      )}
      {list('To do', view.todo)}
      {list('Linked', view.linked)}
      {list('Seen as linked, not followed', view.onlySeen)}
      <AddCourt all={all} act={act} empty={view.trackedCount === 0} onMore={setSingle} />
      <AccountCard
        account={all.account}
        guiding={all.manners.get('account')?.guiding === true}
        fromNothing={view.trackedCount === 0}
        now={now}
        guideMe={() => props.account('guide-me')}
        notNow={() => props.account('not-now')}
      />
      <DeskFoot code={here?.code ?? null} openDesk={openDesk} />
      <nav aria-label="More of the guide">
        <button type="button" onClick={() => props.openPage('map')}>
          Map
        </button>
        <button type="button" onClick={() => props.openPage('practice')}>
          Practice
        </button>
        <button type="button" onClick={() => props.openPage('options')}>
          Options
        </button>
      </nav>
    </main>
  );
}

function Headline({ view }: { view: Overview }) {
  const { linkedCount, trackedCount, todo } = view;
  const next = todo.slice(0, 2).map((row) => row.court.shortName);
  return (
    <header>
      <ProgressRing done={linkedCount} of={trackedCount} />
      <div>
        <h1>
          {trackedCount === 0
            ? 'Which courts do you file in?'
            : `${linkedCount} of ${trackedCount} ${trackedCount === 1 ? 'court' : 'courts'} linked`}
        </h1>
        <p>
          {trackedCount === 0
            ? 'Add them below. You link once in each.'
            : next.length === 0
              ? 'Nothing left to do.'
              : `Next: ${next.join(', then ')}`}
        </p>
      </div>
    </header>
  );
}

function AddCourt({
  all,
  act,
  empty,
  onMore,
}: Pick<PopupProps, 'all' | 'act'> & { empty: boolean; onMore(id: string): void }) {
  const [query, setQuery] = useState('');
  useFinder();
  const found = findCourts(query, 6);
  return (
    <section class="add">
      <label>
        <span>Add a court</span>
        <input
          type="search"
          placeholder="Name, state or id"
          value={query}
          // biome-ignore lint/a11y/noAutofocus: with no court yet, this is the first useful act
          autoFocus={empty}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {query.trim() !== '' && found.length === 0 && (
        <p role="status">No federal court fits. Try its state, or its short name such as “S.D. Ill.”.</p>
      )}
      <ul>
        {found.map((court) => {
          const tracked = all.records.get(court.id)?.tracked === true;
          return (
            <li key={court.id} class="found">
              <button type="button" class="plain" onClick={() => onMore(court.id)}>
                <strong>{court.shortName}</strong> <small>{court.name}</small>
              </button>
              <button type="button" disabled={tracked} onClick={() => act(court.id, { type: 'track' })}>
                {tracked ? 'Added' : 'Add'}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
