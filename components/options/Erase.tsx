import { useState } from 'preact/hooks';
import type { EraseWhere } from '@/lib/memory/mirror';
import type { Kept } from '@/lib/messages/kept';

export interface EraseProps {
  /** Sync may be used: other computers can be told. */
  canTellOthers: boolean;
  onExport(): void;
  /** Resolves once it is erased; to null where it could not be. */
  onErase(where: EraseWhere): Promise<true | Kept | null>;
}

type Stage = 'closed' | 'export' | 'where' | 'erasing';

const names: Record<EraseWhere, string> = { here: 'this computer', everywhere: 'all my computers' };

/** Erases everything, after an offer to export and the choice where. Says that it is erased once it is. */
export function Erase({ canTellOthers, onExport, onErase }: EraseProps) {
  const [stage, setStage] = useState<Stage>('closed');
  const [said, setSaid] = useState('');
  const erase = async (where: EraseWhere) => {
    setStage('erasing');
    setSaid('');
    const kept = await onErase(where);
    setStage('closed');
    setSaid(outcome(where, kept));
  };
  const keep = (
    <button type="button" onClick={() => setStage('closed')}>
      Keep everything
    </button>
  );
  const wheres: EraseWhere[] = canTellOthers ? ['here', 'everywhere'] : ['here'];
  return (
    <section>
      <h2>Erase everything</h2>
      <p>
        Forgets every court and your choices: on this computer alone, or on all your computers where sync is
        on, with the copy in your browser’s sync. The courts themselves are not touched.
      </p>
      {stage === 'closed' && (
        <button type="button" onClick={() => setStage('export')}>
          Erase everything
        </button>
      )}
      {stage === 'export' && (
        <div class="plan">
          <p>Export first? A file brings everything back.</p>
          <div class="buttons">
            <button type="button" class="primary" onClick={onExport}>
              Export
            </button>
            <button type="button" onClick={() => setStage('where')}>
              Continue without
            </button>
            {keep}
          </div>
        </div>
      )}
      {stage === 'where' && (
        <div class="plan">
          <p>
            <strong>This cannot be undone.</strong> Erase all that this guide keeps?
          </p>
          <div class="buttons">
            {wheres.map((where) => (
              <button key={where} type="button" class="stop" onClick={() => void erase(where)}>
                Erase {names[where]}
              </button>
            ))}
            {keep}
          </div>
        </div>
      )}
      <p role="status" class={stage === 'erasing' || said ? 'said' : ''}>
        {stage === 'erasing' ? 'Erasing…' : said}
      </p>
    </section>
  );
}

function outcome(where: EraseWhere, kept: true | Kept | null): string {
  if (!kept) return 'Nothing was erased. Reload this page, then try again.';
  if (where === 'here') return 'Erased on this computer. Copies from before do not come back by sync.';
  return kept !== true && kept.problem
    ? 'Erased on this computer. Your browser’s sync cannot be reached just now: your other computers are told as soon as it can be.'
    : 'Erased on this computer. Your other computers erase theirs once sync reaches them.';
}
