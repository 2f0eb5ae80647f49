import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CourtRow, overview } from '@/components/ui/court-list';
import { Notice } from '@/components/ui/Notice';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import { SiteLink } from '@/components/ui/SiteLink';
import { courtById } from '@/lib/courts/registry';
import type { GuidanceEvent, PersonEvent } from '@/lib/memory/events';
import { type Knowledge, nothingKnown } from '@/lib/memory/knowledge';
import { initialGuidance } from '@/lib/memory/memory';
import { asTheirs, workedFor } from '@/lib/memory/people-state';
import type { StoredState } from '@/lib/memory/stored-state';
import { AccountCard } from './AccountCard';
import { AskForAccess } from './AskForAccess';
import { CourtLists } from './CourtLists';
import { CourtPage } from './CourtPage';
import './court-page.css';
import { DeskFoot } from './DeskFoot';
import { FindCourt } from './FindCourt';
import { Headline } from './Headline';
import { Here, type HereProps } from './Here';
import { nextLabel, nextThing, nextUrl } from './next-thing';
import { StopNotice } from './StopNotice';
import { UndoLine } from './UndoLine';
import { type Undo, undoOf } from './undo';
import { useAfterFirstPaint } from './use-after-first-paint';
import { type PeopleActions, WhoseMenus, WorkingFor } from './WorkingFor';
import { whereNow } from './where-now';

export interface PopupProps extends PeopleActions, NotKeptProps {
  all: StoredState;
  /** What the page in front says about itself; null until it answers. */
  here: HereProps['here'];
  address: HereProps['address'];
  now: number;
  /** Asks for access to the courts' sites; null where the browser grants it already. */
  askForAccess: (() => Promise<boolean>) | null;
  dispatch(courtId: string, event: PersonEvent): void;
  /** Merges knowledge of a court into what is kept of it. */
  restore(courtId: string, knowledge: Knowledge): void;
  showOnPage(): void;
  skeleton: HereProps['skeleton'];
  /** Opens the help desk at the page in front. */
  openDesk(where: 'tab' | 'beside'): void;
  /** Turns guidance on PACER's pages on or off. */
  account(type: GuidanceEvent['type']): void;
  /** Opens another page of the extension in a tab. */
  openPage(page: 'checklist' | 'map' | 'people' | 'practice' | 'options'): void;
}

/** The popup: the one next thing, and which courts are linked. */
export function Popup(props: PopupProps) {
  const all = asTheirs(props.all);
  const [single, setSingle] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const court = single ? courtById(single) : null;
  const record = (single && all.records.get(single)) || null;
  const rowOf = (id: string): CourtRow | null => {
    const found = courtById(id);
    return found
      ? {
          court: found,
          record: all.records.get(id) ?? nothingKnown,
          guidance: all.guidance.get(id) ?? initialGuidance,
        }
      : null;
  };
  const dispatch = (courtId: string, event: PersonEvent) => {
    const row = rowOf(courtId);
    setUndo(row && undoOf(row, event));
    props.dispatch(courtId, event);
  };
  // What is undone is undone for whom it was done.
  const workFor = (person: string) => {
    setUndo(null);
    props.workFor(person);
  };
  const takeBack = ({ courtId, knowledge, events }: Undo) => {
    if (knowledge) props.restore(courtId, knowledge);
    for (const event of events) props.dispatch(courtId, event);
    setUndo(null);
  };
  const undoLine = <UndoLine undo={undo} takeBack={takeBack} />;
  const notKept = <NotKept {...props} />;
  if (court)
    return (
      <main>
        {/* Of the whole page, whose court has a heading below it, as it has beside the map. */}
        <h1 class="unseen">My courts</h1>
        {notKept}
        <CourtPage
          court={court}
          record={record}
          now={props.now}
          correction={all.corrections.get(court.id)}
          dispatch={(event) => dispatch(court.id, event)}
          onBack={() => setSingle(null)}
        />
        {undoLine}
      </main>
    );
  return (
    <Overall {...props} all={all} dispatch={dispatch} workFor={workFor} open={setSingle}>
      {notKept}
      {undoLine}
    </Overall>
  );
}

interface OverallProps extends PopupProps {
  /** Shows one court by itself. */
  open(courtId: string): void;
  /** What is said of the last act. */
  children: ComponentChildren;
}

/** Stops that are rendered at once: more than a popup shows. The others follow after the first paint. */
const firstStops = 3;

/** All courts: what is next, then the lists. */
function Overall({ children, open, ...props }: OverallProps) {
  const { all, here, address, now, dispatch } = props;
  const [searching, setSearching] = useState(false);
  const painted = useAfterFirstPaint();
  const view = overview(all);
  const onPage = whereNow(here, address, all);
  const next = nextThing({
    withheld: props.askForAccess !== null,
    view,
    account: all.account,
    here: onPage?.canGuide ? (onPage.court ? 'court' : 'account') : null,
  });
  const empty = view.trackedCount === 0;
  const card = (
    <AccountCard
      account={all.account}
      guiding={all.guidance.get('account')?.guiding === true}
      primary={next?.is === 'account'}
      isNew={empty}
      now={now}
      guideMe={() => props.account('guide-me')}
      notNow={() => props.account('not-now')}
    />
  );
  return (
    <main>
      <WorkingFor all={all} workFor={props.workFor} />
      <Headline view={view} />
      {children}
      {props.askForAccess && <AskForAccess ask={props.askForAccess} />}
      <FindCourt
        records={all.records}
        focus={empty}
        add={({ id }) => dispatch(id, { type: 'track' })}
        open={({ id }) => open(id)}
        onSearching={setSearching}
      />
      {!searching && (
        <>
          {view.stopped.slice(0, painted ? view.stopped.length : firstStops).map((row) => (
            <StopNotice
              key={row.court.id}
              row={row}
              correction={all.corrections.get(row.court.id)}
              now={now}
              dispatch={(event) => dispatch(row.court.id, event)}
              onMore={() => open(row.court.id)}
            />
          ))}
          <WhoseMenus all={all} now={now} answerWhose={props.answerWhose} />
          {next?.is === 'account' && card}
          <Here {...props} primary={next?.is === 'here'} />
          {next?.is === 'court' && (
            <SiteLink
              url={nextUrl(next.row.court, next.row.record)}
              label={nextLabel(next.row)}
              primary
              onClick={() => dispatch(next.row.court.id, { type: 'guide-me' })}
            />
          )}
          {view.quarantined > 0 && (
            <Notice tone="care" role="status">
              <p>
                {view.quarantined === 1 ? 'One record' : `${view.quarantined} records`} could not be read.
                Nothing is lost: it is kept aside, and your other courts are as they were. Add the court again
                to continue.
              </p>
            </Notice>
          )}
          <CourtLists
            view={view}
            now={now}
            next={next?.is === 'court' ? next.row.court.id : null}
            dispatch={dispatch}
            open={open}
          />
          {next?.is !== 'account' && card}
          <DeskFoot code={here?.code ?? null} openDesk={props.openDesk} />
          <nav aria-label="More of the guide">
            {pages
              .filter(([page]) => page !== 'people' || workedFor(all))
              .map(([page, label]) => (
                <button key={page} type="button" class="plain" onClick={() => props.openPage(page)}>
                  {label}
                </button>
              ))}
          </nav>
        </>
      )}
    </main>
  );
}

const pages = [
  ['checklist', 'Checklist'],
  ['map', 'Map'],
  ['people', 'People'],
  ['practice', 'Practice'],
  ['options', 'Options'],
] as const;
