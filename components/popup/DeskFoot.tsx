import type { HelpCode } from '@/lib/help-codes';

export interface DeskFootProps {
  /** The help code of the page in front, to be read out; null where there is none. */
  code: HelpCode | null;
  openDesk(where: 'tab' | 'beside'): void;
}

/** Opens the help desk at the court and step of the page in front, and shows the help code large enough to read out. */
export function DeskFoot({ code, openDesk }: DeskFootProps) {
  return (
    <footer class="desk-foot">
      <h2>
        Help desk
        {code && (
          <>
            : read out <strong>{code}</strong>
          </>
        )}
      </h2>
      <div class="buttons">
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
