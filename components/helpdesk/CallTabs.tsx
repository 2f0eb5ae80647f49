import { Icon } from '@/components/look/icons';
import { courtById } from '@/lib/courts/registry';
import type { OpenCall } from '@/lib/progress/helpdesk-records';

export interface CallTabsProps {
  calls: OpenCall[];
  active: string;
  choose(id: string): void;
  close(call: OpenCall): void;
  begin(): void;
  /** A call that was just closed, and can still be brought back. */
  closed: OpenCall | null;
  bringBack(): void;
}

export const callName = (call: OpenCall): string =>
  [call.courtId ? (courtById(call.courtId)?.shortName ?? call.courtId) : 'New call', call.code]
    .filter(Boolean)
    .join(' ');

/** The calls that are open side by side. They come back after a restart: court and code, nothing of the caller. */
export function CallTabs({ calls, active, choose, close, begin, closed, bringBack }: CallTabsProps) {
  return (
    <nav class="calls" aria-label="Open calls">
      <ul>
        {calls.map((call) => (
          <li key={call.id} class={call.id === active ? 'now' : ''}>
            <button type="button" aria-current={call.id === active} onClick={() => choose(call.id)}>
              {callName(call)}
            </button>
            {calls.length > 1 && (
              <button
                type="button"
                class="close"
                aria-label={`Close the call ${callName(call)}`}
                onClick={() => close(call)}
              >
                <Icon name="close" size={12} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="begin" onClick={begin}>
        New call
      </button>
      {closed && (
        <button type="button" class="begin" onClick={bringBack}>
          Bring back {callName(closed)}
        </button>
      )}
    </nav>
  );
}
