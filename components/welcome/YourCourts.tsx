import { overview } from '@/components/popup/model';
import { SiteLink } from '@/components/popup/SiteLink';
import { StatusMark } from '@/components/popup/StatusMark';
import { landingUrl } from '@/lib/courts/registry';
import type { CourtsProps } from './ChooseCourts';

/** The courts chosen so far, each with the way to begin there. */
export function YourCourts({ all, act }: Pick<CourtsProps, 'all' | 'act'>) {
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
              <span class="done">Linked</span>
            ) : (
              <SiteLink
                url={landingUrl(court)}
                label="Guide me"
                onClick={() => act(court.id, { type: 'guide-me' })}
              />
            )}
            <button
              type="button"
              aria-label={`Remove ${court.shortName}`}
              onClick={() => act(court.id, { type: 'untrack' })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <p class="hint">“Guide me” opens the court’s own site in a new tab, with the guide switched on.</p>
      )}
    </div>
  );
}
