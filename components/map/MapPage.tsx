import { useState } from 'preact/hooks';
import { CourtPage } from '@/components/popup/CourtPage';
import { statusWords } from '@/components/popup/model';
import { StatusMark } from '@/components/popup/StatusMark';
import type { Court } from '@/lib/courts/court';
import type { Act } from '@/lib/progress/remember';
import type { Everything } from '@/lib/progress/store';
import { CourtTable } from './CourtTable';
import { type RegionStatus, statusNames } from './region-status';
import { circuits, nation, type Region, states } from './regions';
import { TileGrid } from './TileGrid';

export interface MapPageProps {
  all: Everything;
  now: number;
  act(courtId: string, act: Act): void;
}

const legend: RegionStatus[] = ['linked', 'in-progress', 'not-started', 'stopped', 'none'];

/** Where the person's courts are linked, to look at rather than to read; beside it, what one court wants. */
export function MapPage({ all, now, act }: MapPageProps) {
  const [region, setRegion] = useState<Region | null>(null);
  const [court, setCourt] = useState<Court | null>(null);
  const choose = (chosen: Region) => {
    setRegion(chosen);
    setCourt(chosen.courts.length === 1 ? (chosen.courts[0] ?? null) : null);
  };
  const tiles = { records: all.records, chosen: region?.id ?? null, onChoose: choose };
  return (
    <main class="map-page">
      <header>
        <h1>Where my courts are linked</h1>
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
        <aside aria-label="Chosen courts" aria-live="polite">
          {region ? (
            <Chosen region={region} court={court} all={all} onCourt={setCourt} />
          ) : (
            <p class="hint">Choose a tile to see its courts.</p>
          )}
          {court && (
            <CourtPage
              court={court}
              record={all.records.get(court.id) ?? null}
              now={now}
              act={(what) => act(court.id, what)}
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
  all: Everything;
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
          const known = record && (record.tracked || record.status === 'linked');
          return (
            <li key={one.id}>
              <button type="button" aria-pressed={court?.id === one.id} onClick={() => onCourt(one)}>
                {known ? <StatusMark status={record.status} /> : <span class="mark" />}
                <span>
                  <strong>{one.shortName}</strong>
                  <small>{known ? statusWords[record.status] : 'Not tracked'}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
