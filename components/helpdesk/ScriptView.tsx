import { ToneIcon } from '@/components/look/icons';
import { Rich } from '@/components/look/Rich';
import { pageDate } from '@/lib/courts/as-of';
import type { Court } from '@/lib/courts/court';
import { stepByRule } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import { stepCount } from '@/lib/guide/journey';
import { scriptFor } from '@/lib/helpdesk/script';
import type { Branch, End } from '@/lib/helpdesk/script/script';

export interface ScriptViewProps {
  court: Court;
  code: HelpCode;
  take(branch: Branch): void;
}

/** What to ask, what they should say, what to say then, and where each answer leads. */
export function ScriptView({ court, code, take }: ScriptViewProps) {
  const script = scriptFor(code, court);
  const { notes } = stepByRule(court, code);
  const count = stepCount(code, court);
  return (
    <>
      <p class="where">
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
      <h2>They should see or say</h2>
      {script.expect.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2>Then say</h2>
      <Spoken lines={[...script.say, ...(script.andThen ? [script.andThen] : [])]} />
      {notes.map(({ text, source, date }) => (
        <p key={text} class="court-note">
          <strong>In {court.shortName}</strong> <Rich text={text} />
          <small>
            {source} {pageDate(date)}
          </small>
        </p>
      ))}
      {script.stop && <Box tone="stop" text={script.stop} />}
      <h2 id="answers">What they answer</h2>
      <ol class="answers" aria-labelledby="answers">
        {script.branches.map((branch, i) => (
          <li key={branch.hear}>
            <button type="button" onClick={() => take(branch)}>
              <span class="digit">{i + 1}</span>
              <span class="hear">{branch.hear}</span>
              <span class={`to ${toneOf(branch.to)}`}>{whereTo(branch.to, court)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

export function Box({ tone, text }: { tone: 'care' | 'stop' | 'done'; text: string }) {
  return (
    <p class={`box ${tone}`}>
      <ToneIcon tone={tone} />
      <span>{text}</span>
    </p>
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
function whereTo(to: Branch['to'], court: Court) {
  return typeof to === 'string' ? (
    <>
      <b class="code">{to}</b> {scriptFor(to, court).title}
    </>
  ) : (
    endWords[to.end]
  );
}
