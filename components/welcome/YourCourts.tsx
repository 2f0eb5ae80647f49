import { overview } from '@/components/ui/court-list';
import { FiledBefore } from '@/components/ui/FiledBefore';
import { SiteLink } from '@/components/ui/SiteLink';
import { StatusMark } from '@/components/ui/StatusMark';
import { landingUrl } from '@/lib/courts/registry';
import type { CourtsProps } from './followed-courts';

/** The courts chosen so far, each with a link to begin there. */
export function YourCourts({ all, dispatch }: Pick<CourtsProps, 'all' | 'dispatch'>) {
  const { todo, linked } = overview(all);
  const rows = [...todo, ...linked].sort((a, b) => a.court.shortName.localeCompare(b.court.shortName));
  return (
    <div class="yours">
      <h3>Your courts{rows.length > 0 && ` (${rows.length})`}</h3>
      {rows.length === 0 && <p class="hint">None yet. Each court that you add appears here.</p>}
      <ul>
        {rows.map(({ court, record }) => (
          <li key={court.id}>
            <StatusMark status={record.status} />
            <strong>{court.shortName}</strong>
            {record.status === 'linked' ? (
              <span class="status linked">Linked</span>
            ) : record.stop ? (
              <span class="status stopped">Stopped: call first</span>
            ) : (
              <SiteLink
                url={landingUrl(court)}
                label="Guide me"
                onClick={() => dispatch(court.id, { type: 'guide-me' })}
              />
            )}
            <button
              type="button"
              class="plain"
              aria-label={`Remove ${court.shortName}`}
              onClick={() => dispatch(court.id, { type: 'untrack' })}
            >
              Remove
            </button>
            <FiledBefore record={record} dispatch={(event) => dispatch(court.id, event)} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <p class="hint">“Guide me” opens the court’s own site in a new tab, with the guide turned on.</p>
      )}
    </div>
  );
}
