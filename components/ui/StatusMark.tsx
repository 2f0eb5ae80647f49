import type { Status } from '@/lib/memory/records';

/** A mark of a different shape for each status: ring, half ring, disc with a check, octagon. Text is beside it. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg class={`mark ${status}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {status === 'not-started' && (
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
      )}
      {status === 'in-progress' && (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </>
      )}
      {status === 'linked' && (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="m4.8 8.2 2.3 2.3 4.2-4.6" fill="none" stroke="var(--surface)" stroke-width="1.800" />
        </>
      )}
      {status === 'stopped' && (
        <>
          <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
          <path d="M8 4.200v4.600M8 11.200v.600" stroke="var(--surface)" stroke-width="1.800" />
        </>
      )}
    </svg>
  );
}
