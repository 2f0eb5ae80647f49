import { useState } from 'preact/hooks';
import { courtById } from '@/lib/courts/registry';
import { type Scenario, scenarios } from '@/lib/simulator/site';
import { type Choice, fits, grouped, type PracticeRoute, practiceRoutes, scenarioNames } from './choices';

export interface ChooserProps {
  running: Choice;
  onBegin(choice: Choice): void;
}

/** Chooses the court, and what goes wrong. */
export function Chooser({ running, onBegin }: ChooserProps) {
  const [route, setRoute] = useState(running.route);
  const [wanted, setScenario] = useState(running.scenario);
  const scenario = fits(wanted, route) ? wanted : 'straight';
  const same = route === running.route && scenario === running.scenario;
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin({ route, scenario });
      }}
    >
      <label>
        <span class="label">Court</span>
        <select
          value={route.id}
          onChange={({ currentTarget }) => setRoute(practiceRoutes[currentTarget.selectedIndex] ?? route)}
        >
          {practiceRoutes.map((one) => (
            <option key={one.id} value={one.id}>
              {shortName(one)} ({one.note})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">What happens</span>
        <select
          value={scenario}
          onChange={({ currentTarget }) => setScenario(currentTarget.value as Scenario)}
        >
          {grouped().map(([group, list]) => (
            <optgroup key={group} label={group}>
              {list.map((one) => (
                <option key={one} value={one} disabled={!fits(one, route)}>
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
      <p class="what hint">{scenarios[scenario]}.</p>
    </form>
  );
}

/** The court's short name, as everywhere in the guide. */
export const shortName = ({ id }: PracticeRoute): string => courtById(id)?.shortName ?? id;
