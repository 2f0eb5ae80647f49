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
  'M5.6 2.8 3.6 3c-.9 4.500 4.900 10.300 9.400 9.400l.2-2-2.600-1.200-1.100 1.100c-1.500-.8-2.800-2.100-3.600-3.600l1.100-1.100z';
export const down = 'M8 3v9.500M4 8.500l4 4 4-4';
export const up = 'M8 13V3.500M4 7.500l4-4 4 4';

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
      {tone === 'done' && <circle cx="9" cy="9" r="8.500" fill="currentColor" />}
      {tone === 'care' && (
        <path
          d="M9 1.200 17.300 16.300H.7z"
          fill="currentColor"
          stroke="currentColor"
          stroke-linejoin="round"
        />
      )}
      {tone === 'stop' && (
        <path
          d="M5.600.700h6.800l4.900 4.900v6.800l-4.900 4.900H5.600L.7 12.400V5.600z"
          fill="currentColor"
        />
      )}
      <path
        d={
          tone === 'done'
            ? 'm5 9.300 2.800 2.800L13 6.600'
            : tone === 'care'
              ? 'M9 6.200v4.600M9 13.200v.200'
              : 'M9 4.800v5M9 12.800v.200'
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
