import { monthOf } from '@/lib/courts/as-of';
import type { HelpCode } from '@/lib/guide/codes';
import type { Answer, Owner } from '@/lib/helpdesk/answer';

export interface KnownProblemsProps {
  answers: Answer[];
  /** Steps that an answer offers to go to: all but the one at hand. */
  code: HelpCode | null;
  go(code: HelpCode): void;
}

const owners: Record<NonNullable<Owner>, string> = {
  court: 'Owner: the court',
  pacer: 'Owner: PACER Service Center',
  vendor: 'Owner: the maker of the software',
};

/** Known problems with what to tell, whose they are, and where that comes from. */
export function KnownProblems({ answers, code, go }: KnownProblemsProps) {
  return (
    <ul class="known">
      {answers.map((answer) => (
        <li key={answer.id}>
          <details>
            <summary>{answer.symptom}</summary>
            <p>{answer.tell}</p>
            {answer.unanswered && <p class="open">No court publishes a full answer to this.</p>}
            <p class="source">
              {answer.call ? `${owners[answer.call]}. ` : 'Nobody has to be called. '}
              Source: {answer.source} ({answer.date === 'undated' ? 'undated' : monthOf(answer.date)}).
            </p>
            <p class="buttons">
              {answer.codes
                .filter((one) => one !== code)
                .map((one) => (
                  <button key={one} type="button" onClick={() => go(one)}>
                    Go to <b class="code">{one}</b>
                  </button>
                ))}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
