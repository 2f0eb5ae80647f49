import { useEffect, useRef, useState } from 'preact/hooks';
import { CourtPage } from '@/components/popup/CourtPage';
import { statusWords } from '@/components/ui/court-list';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import { StatusMark } from '@/components/ui/StatusMark';
import type { Court } from '@/lib/courts/court';
import { circuits, nation, type Region, states } from '@/lib/courts/regions';
import type { PersonEvent } from '@/lib/memory/events';
import type { StoredState } from '@/lib/memory/stored-state';
import { CourtTable } from './CourtTable';
import { type RegionStatus, statusNames } from './region-status';
import { TileGrid } from './TileGrid';

export interface MapPageProps extends NotKeptProps {
  all: StoredState;
  /** The name of the person worked for, whose courts these are; null where there is one person. */
  workingFor: string | null;
  now: number;
  dispatch(courtId: string, event: PersonEvent): void;
}

const legend: RegionStatus[] = ['linked', 'in-progress', 'not-started', 'stopped', 'none'];

/** A map of where the person's courts are linked; beside it, one court and its requirements. */
export function MapPage({ all, workingFor, now, dispatch, ...notKept }: MapPageProps) {
  const [region, setRegion] = useState<Region | null>(null);
  const [court, setCourt] = useState<Court | null>(null);
  const beside = useRef<HTMLElement>(null);
  // Where the courts stand below the map, a chosen tile would otherwise show nothing.
  useEffect(() => {
    if (region && matchMedia('(max-width: 860px)').matches) beside.current?.scrollIntoView();
  }, [region]);
  const choose = (chosen: Region) => {
    setRegion(chosen);
    setCourt(chosen.courts.length === 1 ? (chosen.courts[0] ?? null) : null);
  };
  const tiles = { records: all.records, chosen: region?.id ?? null, onChoose: choose };
  return (
    <main class="map-page">
      <header>
        <h1>Where my courts are linked</h1>
        {workingFor !== null && <p>Working for {workingFor}</p>}
        <ul class="legend" aria-label="Legend">
          {legend.map((status) => (
            <li key={status}>
              <span class={`tile swatch ${status}`}>
                {status !== 'none' && <StatusMark status={status} />}
              </span>
              {statusNames[status]}
            </li>
          ))}
        </ul>
      </header>
      <div class="columns">
        <div class="maps">
          <TileGrid label="States and territories" regions={states} {...tiles} />
          <TileGrid
            label="Circuits: courts of appeals and their bankruptcy panels"
            regions={circuits}
            {...tiles}
          />
          <TileGrid label="Courts of the whole nation" regions={nation} {...tiles} />
          <details class="as-table">
            <summary>The same as a table</summary>
            <CourtTable
              groups={[
                ['States and territories', states],
                ['Circuits', circuits],
                ['Courts of the whole nation', nation],
              ]}
              records={all.records}
            />
          </details>
        </div>
        <aside ref={beside} aria-label="Chosen courts" aria-live="polite">
          {region ? (
            <Chosen region={region} court={court} all={all} onCourt={setCourt} />
          ) : (
            <p class="hint">Choose a tile to see its courts.</p>
          )}
          <NotKept {...notKept} />
          {court && (
            <CourtPage
              court={court}
              record={all.records.get(court.id) ?? null}
              now={now}
              dispatch={(event) => dispatch(court.id, event)}
            />
          )}
        </aside>
      </div>
    </main>
  );
}

interface ChosenProps {
  region: Region;
  court: Court | null;
  all: StoredState;
  onCourt(court: Court): void;
}

function Chosen({ region, court, all, onCourt }: ChosenProps) {
  if (region.courts.length === 1) return null;
  return (
    <section class="chosen">
      <h2>{region.name}</h2>
      <ul>
        {region.courts.map((one) => {
          const record = all.records.get(one.id);
          const known =
            record && (record.tracked || record.status === 'linked' || record.status === 'stopped');
          return (
            <li key={one.id}>
              <button
                type="button"
                class="plain"
                aria-pressed={court?.id === one.id}
                onClick={() => onCourt(one)}
              >
                {known ? <StatusMark status={record.status} /> : <span class="mark" />}
                <span>
                  <strong>{one.shortName}</strong>
                  <small>{known ? statusWords[record.status] : 'Not on your list'}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
