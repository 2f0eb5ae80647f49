import { useId, useMemo } from 'preact/hooks';
import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import { searchAnswers } from '@/lib/helpdesk/search';
import { KnownProblems } from './KnownProblems';

export interface SearchProps {
  kind: CourtKind | undefined;
  code: HelpCode | null;
  go(code: HelpCode): void;
  query: string;
  setQuery(query: string): void;
}

/** The symptom in the caller's words; answers as it is typed. */
export function Search({ kind, code, go, query, setQuery }: SearchProps) {
  const id = useId();
  const found = useMemo(
    () => searchAnswers(query, { kind, code: code ?? undefined }, 6),
    [query, kind, code],
  );
  return (
    <search class="field">
      <label for={id}>Or: what is wrong, in the caller’s words</label>
      <input
        id={id}
        class="search"
        type="search"
        autocomplete="off"
        placeholder="menus missing, locked out"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {query.trim() === ''
          ? ''
          : found.length === 0
            ? 'Nothing known fits. Try other words, or pick the picture.'
            : `${found.length} known ${found.length === 1 ? 'problem' : 'problems'}, the likeliest first.`}
      </p>
      <KnownProblems answers={found} code={code} go={go} />
    </search>
  );
}
