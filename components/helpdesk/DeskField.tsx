import { useEffect, useId, useState } from 'preact/hooks';
import { useFinder } from '@/components/ui/use-finder';
import type { Court } from '@/lib/courts/court';
import { findCourts } from '@/lib/courts/find';
import type { HelpCode } from '@/lib/help-codes';
import { codeOf } from '@/lib/helpdesk/desk-route';

export interface DeskFieldProps {
  court: Court | null;
  code: HelpCode | null;
  /** How many answers the step has: a digit chooses one of them. */
  answers: number;
  /** What is typed, where it is neither a code nor a digit: the problems that fit it are shown beside the field. */
  query: string;
  /** How many known problems fit. */
  problems: number;
  setQuery(query: string): void;
  chooseCourt(court: Court): void;
  go(code: HelpCode): void;
  answer(number: number): void;
  /** Goes on to the problems: Enter, where no court fits. */
  toProblems(): void;
}

/**
 * One field for the whole call. A help code goes to its step and a digit chooses that answer, both without Enter; a court
 * is chosen with Enter; other words search the known problems. It is empty after each, so that no two codes are joined.
 */
export function DeskField(props: DeskFieldProps) {
  const { court, code, answers, query, setQuery } = props;
  const id = useId();
  const [at, setAt] = useState(0);
  /** How many codes and digits were taken: each empties the field, also where `query` was empty before. */
  const [taken, setTaken] = useState(0);
  useFinder();
  const found = query.trim() === '' ? [] : findCourts(query);
  const open = found.length > 0;
  useEffect(() => setAt(0), [query]);
  const pick = (one: Court | undefined) => {
    if (!one) return;
    setQuery('');
    props.chooseCourt(one);
  };
  /** Takes what stands in the field now: the list may not be drawn yet for the last key. */
  const enter = (input: HTMLInputElement) => {
    pick(input.value === query ? found[at] : findCourts(input.value, 1)[0]);
    input.select();
  };
  const onInput = (input: HTMLInputElement) => {
    const text = input.value;
    const digit = /^[1-9]$/.exec(text.trim());
    const typedCode = codeOf(text);
    const isAnswer = digit !== null && Number(digit[0]) <= answers;
    if (!isAnswer && !typedCode) return setQuery(text);
    // At once, and not only with the next drawing: the next key may come before that, and then replaces what is selected.
    input.select();
    setTaken(taken + 1);
    setQuery('');
    if (typedCode) props.go(typedCode);
    else props.answer(Number(digit?.[0]));
  };
  return (
    <div class="desk-field">
      <label for={id}>Court, help code, or what is wrong</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        placeholder={court ? 'L6, or locked out' : 'S.D. Ill., L6, or locked out'}
        value={query}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onInput(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && open) setAt(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp' && open) setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter' && (open || event.currentTarget.value !== query))
            enter(event.currentTarget);
          else if (event.key === 'Enter' && props.problems > 0) props.toProblems();
          else if (event.key === 'Escape') setQuery('');
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Courts that fit" hidden={!open}>
        {found.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox
          <div
            key={one.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(one)}
          >
            <strong>{one.shortName}</strong> <small>{one.name}</small>
          </div>
        ))}
      </div>
      <Hint
        id={`${id}-hint`}
        wrong={query.trim() !== '' && !open && props.problems === 0}
        answers={court && code ? answers : 0}
      />
    </div>
  );
}

function Hint({ id, wrong, answers }: { id: string; wrong: boolean; answers: number }) {
  return (
    <p id={id} class={wrong ? 'hint wrong' : 'hint'} role="status">
      {wrong
        ? 'No court, no help code and no known problem fits. Codes are a letter and a digit: L6. Try other words, or pick the picture.'
        : answers > 0
          ? `Type 1 to ${answers} for the answer.`
          : 'The code is at the bottom of the panel on the caller’s page.'}
    </p>
  );
}
