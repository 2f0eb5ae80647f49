import type { Undo } from './undo';

/** What was done last, and a button that takes it back. It stays until the popup closes or something else is done. */
export function UndoLine({ undo, takeBack }: { undo: Undo | null; takeBack(undo: Undo): void }) {
  return (
    <div class="undo" role="status">
      {undo && (
        <p>
          {undo.text}{' '}
          <button type="button" onClick={() => takeBack(undo)}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
