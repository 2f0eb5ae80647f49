import { useEffect, useState } from 'preact/hooks';
import type { Court } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import { composeEmail } from '@/lib/helpdesk/email';
import type { Correction } from '@/lib/memory/help-desk-records';

export interface HandOverProps {
  court: Court;
  code: HelpCode | null;
  correction: Correction | undefined;
  print(): void;
}

/** What the caller can be given: the remaining steps as an e-mail, and the same on paper. */
export function HandOver({ court, code, correction, print }: HandOverProps) {
  const [state, setState] = useState<'' | 'copied' | 'shown'>('');
  useEffect(() => setState(''), [court, code]);
  const email = () => composeEmail(court, code, correction, Date.now());
  const copy = () =>
    navigator.clipboard.writeText(email()).then(
      () => setState('copied'),
      () => setState('shown'),
    );
  return (
    <section class="hand-over" aria-label="Hand over">
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          Copy as e-mail
        </button>
        <button
          type="button"
          onClick={() => setState(state === 'shown' ? '' : 'shown')}
          aria-expanded={state === 'shown'}
        >
          Read it first
        </button>
        <button type="button" onClick={print}>
          {code ? `Print from ${code} on` : 'Print this court’s guide'}
        </button>
      </div>
      <p class="hint" role="status">
        {state === 'copied' ? 'Copied. Paste it into a message to the caller.' : ''}
      </p>
      {state === 'shown' && (
        <textarea
          class="email"
          readOnly
          rows={14}
          aria-label="The e-mail"
          value={email()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}
