import { monthOf } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import type { Answer, Owner } from '@/lib/helpdesk/answer';
import { whomToAsk } from '@/lib/helpdesk/whom-to-call';

export interface KnownProblemsProps {
  answers: Answer[];
  /** The current step: an answer offers to go to its other steps. */
  code: HelpCode | null;
  /** Whom to call by the court's rule for the current step. */
  callByRule?: 'court' | 'pacer' | null;
  /** The court's own staff answer this phone. */
  isStaff?: boolean;
  go(code: HelpCode): void;
  /** The first one is open: it is the likeliest. */
  openFirst?: boolean;
}

const owners: Record<NonNullable<Owner>, string> = {
  court: 'Call: the court',
  pacer: 'Call: PACER Service Center',
  vendor: 'Call: the software’s vendor',
};

/** Known problems, each with the answer, its owner and its source. */
export function KnownProblems({
  answers,
  code,
  callByRule = null,
  isStaff = false,
  go,
  openFirst = false,
}: KnownProblemsProps) {
  const owner = (of: Owner) => {
    const whom = whomToAsk(of, callByRule);
    if (isStaff && whom === 'court') return 'Your court acts. ';
    return whom ? `${owners[whom]}. ` : 'No call is needed. ';
  };
  return (
    <ul class="known rows">
      {answers.map((answer, i) => (
        <li key={answer.id}>
          <details open={openFirst && i === 0}>
            <summary>{answer.symptom}</summary>
            <p>{answer.tell}</p>
            {answer.unanswered && <p class="open">No court publishes a full answer to this.</p>}
            <p class="source">
              {owner(answer.call)}
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
