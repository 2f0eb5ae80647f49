import { Notice } from '@/components/ui/Notice';
import { Rich } from '@/components/ui/Rich';
import { type Court, nameInSentence } from '@/lib/courts/court';
import { stepByRule } from '@/lib/courts/court-rules';
import { pageDate } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import { casesAt } from '@/lib/helpdesk/filer-cases';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import type { Branch, End } from '@/lib/steps/phone-script';
import { stepCountIn } from '@/lib/steps/step-count-in-court';
import { KnownProblems } from './KnownProblems';

export interface ScriptViewProps {
  court: Court;
  code: HelpCode;
  /** The court's own staff answer this phone. */
  isStaff: boolean;
  choose(branch: Branch): void;
}

/**
 * The script of a step: what to ask, the expected answer, what to say then, and where each answer leads; below, what the
 * court's own pages add, and the callers for whom this step is different.
 */
export function ScriptView({ court, code, isStaff, choose }: ScriptViewProps) {
  const script = scriptFor(code, court);
  const { notes, call } = stepByRule(court, code);
  const cases = casesAt(code, court.kind);
  const count = stepCountIn(code, court);
  return (
    <div class="script">
      <div class="to-say">
        <p class="court-line">
          <strong>{court.shortName}</strong>
          {count && (
            <span>
              step {count.number} of {count.of}
            </span>
          )}
          <span>
            help code <b class="code">{code}</b>
          </span>
        </p>
        <h1 tabIndex={-1}>{script.title}</h1>
        {script.never && <Box tone="care" text={script.never} />}
        <h2>Ask</h2>
        <Spoken lines={script.ask} />
        <p class="expect">
          <strong>They should see or say:</strong> {script.expect.join(' ')}
        </p>
        <h2>Then say</h2>
        <Spoken lines={[...script.say, ...(script.andThen ? [script.andThen] : [])]} />
        {script.stop && <Box tone="stop" text={script.stop.says} />}
      </div>
      <section class="to-hear" aria-labelledby="answers">
        <h2 id="answers">What they answer</h2>
        <ol class="answers" aria-labelledby="answers">
          {script.branches.map((branch, i) => (
            <li key={branch.hear}>
              <button type="button" onClick={() => choose(branch)}>
                <span class="digit">{i + 1}</span>
                <span class="says">{branch.hear}</span>
                <span class={`to ${toneOf(branch.to)}`}>{whereTo(branch.to, court, isStaff)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {notes.length + cases.length > 0 && (
        <div class="court-notes">
          {notes.map(({ text, source, date }) => (
            <p key={text} class="court-note">
              <strong>In {nameInSentence(court)}:</strong> <Rich text={text} />
              <small>
                {source} {pageDate(date)}
              </small>
            </p>
          ))}
          {cases.length > 0 && (
            <section aria-labelledby="cases">
              <h2 id="cases">Is the caller one of these?</h2>
              <KnownProblems
                answers={cases}
                code={code}
                callByRule={call}
                go={(to) => choose({ hear: '', to })}
              />
            </section>
          )}
        </div>
      )}
    </div>
  );
}

/** A warning beside the script, in one of three tones. */
export function Box({ tone, text }: { tone: 'care' | 'stop' | 'done'; text: string }) {
  return (
    <Notice tone={tone}>
      <p>{text}</p>
    </Notice>
  );
}

export function Spoken({ lines }: { lines: string[] }) {
  return (
    <blockquote class="spoken">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  );
}

const endWords: Record<End['end'], string> = {
  linked: 'Done',
  'call-court': 'Call the court',
  'call-pacer': 'Call PACER',
  'wait-for-court': 'Wait for the court',
  'nothing-to-do': 'Nothing to do',
};

const toneOf = (to: Branch['to']): string =>
  typeof to === 'string'
    ? to.startsWith('X') && to !== 'X6'
      ? 'stop'
      : ''
    : to.end === 'linked' || to.end === 'nothing-to-do'
      ? 'done'
      : 'end';

/** "L7 Refresh so that the filing menus appear", or how the call ends. */
function whereTo(to: Branch['to'], court: Court, isStaff: boolean) {
  return typeof to === 'string' ? (
    <>
      <b class="code">{to}</b> <span class="title">{scriptFor(to, court).title}</span>
    </>
  ) : isStaff && to.end === 'call-court' ? (
    'Your court acts'
  ) : (
    endWords[to.end]
  );
}
