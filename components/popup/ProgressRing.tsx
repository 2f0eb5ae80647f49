/** How much is done, as a ring. Decoration: the sentence beside it says the same. */
export function ProgressRing({ done, of }: { done: number; of: number }) {
  const around = 2 * Math.PI * 24;
  const share = of === 0 ? 0 : done / of;
  return (
    <svg class="progress" width="60" height="60" viewBox="0 0 60 60" aria-hidden="true">
      <circle cx="30" cy="30" r="24" fill="none" stroke="var(--line)" stroke-width="7" />
      <circle
        cx="30"
        cy="30"
        r="24"
        fill="none"
        stroke="var(--done)"
        stroke-width="7"
        stroke-linecap={share > 0 ? 'round' : 'butt'}
        stroke-dasharray={`${share * around} ${around}`}
        transform="rotate(-90 30 30)"
      />
      <text x="30" y="35" text-anchor="middle" fill="currentColor" font-size="14" font-weight="700">
        {of === 0 ? '' : `${done}/${of}`}
      </text>
    </svg>
  );
}
