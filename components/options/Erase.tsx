import { useState } from 'preact/hooks';

/** Erase everything: asked twice, and an export is offered first. */
export function Erase({ onExport, onErase }: { onExport(): void; onErase(): void }) {
  const [asked, setAsked] = useState(0);
  return (
    <section>
      <h2>Erase everything</h2>
      <p>
        Forgets every court, your choices, and the copy in your browser’s sync. The courts themselves are not
        touched.
      </p>
      {asked === 0 && (
        <button type="button" onClick={() => setAsked(1)}>
          Erase everything
        </button>
      )}
      {asked === 1 && (
        <div class="plan">
          <p>Export first? A file brings everything back.</p>
          <div class="row">
            <button type="button" class="primary" onClick={onExport}>
              Export
            </button>
            <button type="button" onClick={() => setAsked(2)}>
              Go on without
            </button>
            <button type="button" onClick={() => setAsked(0)}>
              Keep everything
            </button>
          </div>
        </div>
      )}
      {asked === 2 && (
        <div class="plan">
          <p>
            <strong>This cannot be undone.</strong> Erase all that this guide keeps?
          </p>
          <div class="row">
            <button
              type="button"
              class="stop"
              onClick={() => {
                onErase();
                setAsked(0);
              }}
            >
              Erase now
            </button>
            <button type="button" onClick={() => setAsked(0)}>
              Keep everything
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
