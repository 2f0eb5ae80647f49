import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HelpCode } from '@/lib/guide/codes';
import { codeOf } from '@/lib/helpdesk/address';

export interface CodeFieldProps {
  code: HelpCode | null;
  /** How many answers the step has: a digit takes one of them. */
  answers: number;
  go(code: HelpCode): void;
  answer(number: number): void;
  /** Words that are no code: they go on into the search. */
  search(words: string): void;
}

/** One box for the whole call: a help code goes to its step, a digit takes that answer. No Enter needed. */
export function CodeField({ code, answers, go, answer, search }: CodeFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? code ?? '';
  // Before the next key: it must find the code marked, to replace it.
  useLayoutEffect(() => {
    setTyped(null);
    if (document.activeElement === input.current) input.current?.select();
  }, [code]);
  const onInput = (text: string) => {
    const digit = /^[1-9]$/.exec(text.trim());
    if (digit && Number(digit[0]) <= answers) {
      setTyped(null);
      answer(Number(digit[0]));
      return;
    }
    const heard = codeOf(text);
    setTyped(heard ? null : text);
    if (heard) go(heard);
  };
  const unknown = typed !== null && typed.replace(/[^a-z0-9]/gi, '').length >= 2;
  return (
    <div class="field code-field">
      <label for={id}>
        Help code<span class="rest"> the caller reads out</span>
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        value={value}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        placeholder="L6"
        aria-describedby={`${id}-hint`}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !unknown || typed === null) return;
          event.preventDefault();
          search(typed);
          setTyped(null);
        }}
      />
      <p id={`${id}-hint`} class="hint" role="status">
        {unknown
          ? 'No such code: they are R1, A1 to A6, S1 to S5, L1 to L8, X1 to X8. Enter searches for these words.'
          : answers > 0
            ? `Or type 1 to ${answers} for the answer.`
            : 'A letter and a digit, from the foot of the panel on the caller’s page.'}
      </p>
    </div>
  );
}
