import type { HelpCode } from '@/lib/help-codes';
import type { Answer } from '@/lib/helpdesk/answer';
import { commonProblems } from '@/lib/helpdesk/common-problems';
import { KnownProblems } from './KnownProblems';

interface ProblemsProps {
  code: HelpCode | null;
  go(code: HelpCode): void;
}

/** The known problems that fit what was typed, in the place of the script; the likeliest is open. */
export function FoundProblems({ answers, code, go }: ProblemsProps & { answers: Answer[] }) {
  return (
    <>
      <h1 tabIndex={-1}>
        {answers.length} known {answers.length === 1 ? 'problem' : 'problems'}, the likeliest first
      </h1>
      <KnownProblems key={answers[0]?.id} answers={answers} code={code} go={go} openFirst />
    </>
  );
}

/** What callers ask most, before anything is typed. */
export function CommonProblems({ code, go }: ProblemsProps) {
  return (
    <section aria-label="Common problems">
      <h2>Common problems</h2>
      <KnownProblems answers={commonProblems} code={code} go={go} />
    </section>
  );
}
