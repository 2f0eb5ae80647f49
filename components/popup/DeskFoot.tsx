import type { HelpCode } from '@/lib/guide/codes';

export interface DeskFootProps {
  /** The step of the page in front, to be read out; null where there is none. */
  code: HelpCode | null;
  openDesk(where: 'tab' | 'beside'): void;
}

/** The way to the help desk, at the court and step of the page in front; the help code large enough to be read out. */
export function DeskFoot({ code, openDesk }: DeskFootProps) {
  return (
    <footer class="desk-foot">
      <p>
        Help desk
        {code && (
          <>
            : read out <strong>{code}</strong>
          </>
        )}
      </p>
      <div class="choices">
        <button type="button" onClick={() => openDesk('tab')}>
          Open in a tab
        </button>
        <button type="button" onClick={() => openDesk('beside')}>
          Beside the page
        </button>
      </div>
    </footer>
  );
}
