import { Icon } from '@/components/look/icons';
import type { StepCount } from '@/lib/guide/step-count';

export interface ChipProps {
  /** The court's short name. */
  court: string;
  /** Set while the panel is only collapsed: the chip then brings it back. */
  collapsed: { code: string; count: StepCount | null } | null;
  onOpen(): void;
  onNotNow(): void;
}

/** The offer: small, in a corner, gone for this browser session with one press. */
export function Chip({ court, collapsed, onOpen, onNotNow }: ChipProps) {
  const step = collapsed?.count ? `Step ${collapsed.count.number} of ${collapsed.count.of}` : '';
  return (
    <div class="chip">
      <button
        type="button"
        class="offer"
        onClick={(event) => event.isTrusted && onOpen()}
        aria-expanded={collapsed ? 'false' : undefined}
      >
        <Icon name="link" />
        {collapsed ? (
          <span>
            {court} {step} <b class="code">{collapsed.code}</b>
          </span>
        ) : (
          `Guide me in ${court}`
        )}
      </button>
      {!collapsed && (
        <button
          type="button"
          class="dismiss"
          aria-label={`Not now in ${court}`}
          title="Not now"
          onClick={(event) => event.isTrusted && onNotNow()}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
