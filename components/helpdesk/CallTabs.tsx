import { cross, Icon } from '@/components/ui/icons';
import { courtById } from '@/lib/courts/registry';
import type { OpenCall } from '@/lib/memory/help-desk-records';

/** What only this tab remembers of a call, and only until it is closed. */
export interface CallMemo {
  /** When this tab first showed the call, ms since 1970. */
  since: number;
  /** A few words of the staff's own. Stored nowhere. */
  note: string;
}

export interface CallTabsProps {
  calls: OpenCall[];
  active: string;
  memo(id: string): CallMemo;
  choose(id: string): void;
  close(calls: OpenCall[]): void;
  begin(): void;
  /** The calls that were closed last, which can be opened again. */
  closed: OpenCall[];
  reopen(): void;
}

export const callName = (call: OpenCall): string =>
  [call.courtId ? (courtById(call.courtId)?.shortName ?? call.courtId) : 'No court yet', call.code]
    .filter(Boolean)
    .join(' ');

const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** The open calls in one row. Court and code come back after a restart; time and note do not. */
export function CallTabs(props: CallTabsProps) {
  const { calls, active, memo, choose, close, begin, closed, reopen } = props;
  return (
    <nav class="calls" aria-label="Open calls">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, which the keyboard needs too */}
      <ul tabIndex={0} aria-label="Calls">
        {calls.map((call) => {
          const { since, note } = memo(call.id);
          return (
            <li key={call.id} class={call.id === active ? 'now' : ''}>
              <button type="button" aria-current={call.id === active} onClick={() => choose(call.id)}>
                <strong>{callName(call)}</strong>
                <small>
                  {time.format(since)}
                  {note && ` · ${note}`}
                </small>
              </button>
              {calls.length > 1 && (
                <button
                  type="button"
                  class="close"
                  aria-label={`Close the call ${callName(call)}`}
                  onClick={() => close([call])}
                >
                  <Icon path={cross} size={12} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={begin}>
        New call
      </button>
      {calls.length > 1 && (
        <button type="button" class="plain" onClick={() => close(calls)}>
          Close all
        </button>
      )}
      {closed.length > 0 && (
        <button type="button" class="plain" onClick={reopen}>
          Bring back {closed[0] && closed.length === 1 ? callName(closed[0]) : `${closed.length} calls`}
        </button>
      )}
    </nav>
  );
}
