/** The icons of the guide, defined here so that nothing is fetched. All are decoration: text is beside them. */
export const link =
  'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7l.9-.9';
export const arrowLeft = 'M13 8H3.5M7.5 4 3.5 8l4 4';
export const arrowRight = 'M3 8h9.5M8.5 4l4 4-4 4';
/** A window with something along one side. An arrow would be read as "back". */
export const atLeft = 'M2.5 3h11v10h-11zM6.5 3v10';
export const atRight = 'M2.5 3h11v10h-11zM9.5 3v10';
export const minus = 'M3.5 8h9';
export const cross = 'm4.5 4.5 7 7m0-7-7 7';
export const chevron = 'm4.5 6.5 3.5 3.5 3.5-3.5';
export const phone =
  'M5.6 2.8 3.6 3c-.9 4.5 4.9 10.3 9.4 9.4l.2-2-2.6-1.2-1.1 1.1c-1.5-.8-2.8-2.1-3.6-3.6l1.1-1.1z';
export const down = 'M8 3v9.5M4 8.5l4 4 4-4';
export const up = 'M8 13V3.5M4 7.5l4-4 4 4';

/** @param path one of the above: what a page does not show is not in its script */
export function Icon({ path, size = 16 }: { path: string; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Filled icons of the three tones. Their shapes differ, so that nothing depends on color alone. */
export function ToneIcon({ tone }: { tone: 'done' | 'care' | 'stop' }) {
  return (
    <svg class="tone-icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {tone === 'done' && <circle cx="9" cy="9" r="8.5" fill="currentColor" />}
      {tone === 'care' && (
        <path d="M9 1.2 17.3 16.3H.7z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      )}
      {tone === 'stop' && <path d="M5.6.7h6.8l4.9 4.9v6.8l-4.9 4.9H5.6L.7 12.4V5.6z" fill="currentColor" />}
      <path
        d={
          tone === 'done'
            ? 'm5 9.3 2.8 2.8L13 6.6'
            : tone === 'care'
              ? 'M9 6.2v4.6M9 13.2v.2'
              : 'M9 4.8v5M9 12.8v.2'
        }
        fill="none"
        stroke="var(--tone-mark, #fff)"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
