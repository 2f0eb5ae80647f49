import { useState } from 'preact/hooks';
import { type Scenario, scenarios } from '@/components/court-pages/site';
import { courtById } from '@/lib/courts/registry';
import { type Choice, fits, grouped, type PracticePlace, places, scenarioNames } from './choices';

export interface ChooserProps {
  running: Choice;
  onBegin(choice: Choice): void;
}

/** Which court, and what is to go wrong. */
export function Chooser({ running, onBegin }: ChooserProps) {
  const [place, setPlace] = useState(running.place);
  const [wanted, setScenario] = useState(running.scenario);
  const scenario = fits(wanted, place) ? wanted : 'straight';
  const same = place === running.place && scenario === running.scenario;
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin({ place, scenario });
      }}
    >
      <label>
        <span>Court</span>
        <select
          value={place.id}
          onChange={({ currentTarget }) => setPlace(places[currentTarget.selectedIndex] ?? place)}
        >
          {places.map((one) => (
            <option key={one.id} value={one.id}>
              {shortName(one)} ({one.note})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>What happens</span>
        <select
          value={scenario}
          onChange={({ currentTarget }) => setScenario(currentTarget.value as Scenario)}
        >
          {grouped().map(([group, list]) => (
            <optgroup key={group} label={group}>
              {list.map((one) => (
                <option key={one} value={one} disabled={!fits(one, place)}>
                  {scenarioNames[one]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" class="primary">
        {same ? 'Begin again' : 'Begin'}
      </button>
      <p class="what">{scenarios[scenario]}.</p>
    </form>
  );
}

/** The court's short name, as everywhere in the guide. */
export const shortName = ({ id }: PracticePlace): string => courtById(id)?.shortName ?? id;
