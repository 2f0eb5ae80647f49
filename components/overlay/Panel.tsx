import { Icon, ToneIcon } from '@/components/look/icons';
import { Rich } from '@/components/look/Rich';
import type { CourtCard } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import type { Note, Words } from '@/lib/guide/step';
import type { StepCount } from '@/lib/guide/step-count';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import type { Correction } from '@/lib/progress/helpdesk-records';
import type { PolicyHelpDesk } from '@/lib/progress/policy-for-pages';
import { Call } from './Call';
import { Trouble } from './Trouble';

export interface PanelProps {
  court: CourtCard | null;
  code: HelpCode;
  count: StepCount | null;
  words: Words;
  names: { cmecf: string; pacer: string } | undefined;
  /** Known problems of this step, asked for when somebody wants them. */
  known(): Promise<BriefAnswer[]>;
  correction: Correction | undefined;
  ownDesk: PolicyHelpDesk | null | undefined;
  /** The page has not the shape that the guide knows: it says so and points at nothing. */
  looksDifferent: boolean;
  /** Where the element went, when it is scrolled out of sight. */
  away: 'up' | 'down' | null;
  side: 'left' | 'right';
  onCollapse(): void;
  onMove(): void;
  onScrollTo(): void;
  onNotNow(): void;
  onHelpDesk(): void;
}

/** The panel: which court, which step, one instruction, why it matters, whom to call, the help code. */
export function Panel(props: PanelProps) {
  const { words, court, code } = props;
  const stop = words.note?.tone === 'stop' ? words.note : null;
  return (
    <div class={`panel${stop ? ' is-stop' : ''}`}>
      <PanelHead {...props} stop={stop !== null} />
      <div class="scroller">
        <div class="body">
          {stop ? <NoteBox note={stop} heading /> : <h2>{words.title}</h2>}
          {props.away && (
            <button type="button" class="scroll" onClick={trusted(props.onScrollTo)}>
              <Icon name={props.away} /> Scroll to it
            </button>
          )}
          {stop && <Names names={props.names} />}
          {stop && <p class="then">{words.title}</p>}
          {words.text.map((text) => (
            <p key={text}>
              <Rich text={text} />
            </p>
          ))}
          {!stop && <Names names={props.names} />}
          {!stop && words.note && <NoteBox note={words.note} />}
          {props.looksDifferent && (
            <p class="different">
              This page looks different from what the guide knows, so it points at nothing. Read the page
              itself, and ask the court’s help desk if it does not match. The guide’s popup shows how this
              page is built, for whoever mends the guide.
            </p>
          )}
          {(words.call || props.looksDifferent) && (
            <Call
              whom={words.call ?? 'court'}
              court={court}
              correction={props.correction}
              own={props.ownDesk}
            />
          )}
        </div>
        <Trouble code={code} known={props.known} onHelpDesk={trusted(props.onHelpDesk)} />
      </div>
      <div class="foot">
        <span>
          Help code <strong class="code">{code}</strong>
        </span>
        <button type="button" class="quiet" onClick={trusted(props.onNotNow)}>
          Not now
        </button>
      </div>
    </div>
  );
}

function PanelHead({ court, count, side, onMove, onCollapse, stop }: PanelProps & { stop: boolean }) {
  const other = side === 'right' ? 'left' : 'right';
  return (
    <div class="head">
      <div class="where">
        <Icon name="link" />
        <strong>{court?.shortName ?? 'PACER'}</strong>
        {count && (
          <span class="count">
            Step {count.number} of {count.of}
          </span>
        )}
        <span class="tools">
          <button
            type="button"
            aria-label={`Move to the ${other}`}
            title={`Move to the ${other}`}
            onClick={trusted(onMove)}
          >
            <Icon name={other} />
          </button>
          <button type="button" aria-label="Collapse" title="Collapse (Esc)" onClick={trusted(onCollapse)}>
            <Icon name="minus" />
          </button>
        </span>
      </div>
      {count && (
        <div class="segments" aria-hidden="true">
          {Array.from({ length: count.of }, (_, i) => (
            <i
              key={i}
              class={
                i + 1 < count.number ? 'past' : i + 1 === count.number ? (stop ? 'now stop' : 'now') : ''
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}

function NoteBox({ note, heading = false }: { note: Note; heading?: boolean }) {
  return (
    <div class={`note ${note.tone}`}>
      <ToneIcon tone={note.tone} />
      <div>
        {heading ? <h2>{note.title}</h2> : <strong>{note.title}</strong>}
        <p>{note.text}</p>
      </div>
    </div>
  );
}

function Names({ names }: { names: PanelProps['names'] }) {
  if (!names) return null;
  return (
    <dl class="names">
      <div>
        <dt>CM/ECF</dt>
        <dd dir="auto">{names.cmecf}</dd>
      </div>
      <div>
        <dt>PACER</dt>
        <dd dir="auto">{names.pacer}</dd>
      </div>
    </dl>
  );
}

/** A click that the person made. Pages can make events, but not trusted ones. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
