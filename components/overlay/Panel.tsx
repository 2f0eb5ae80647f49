import { atLeft, atRight, down, Icon, link, minus, ToneIcon, up } from '@/components/ui/icons';
import { Rich } from '@/components/ui/Rich';
import type { CourtCard } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import type { Correction } from '@/lib/memory/help-desk-records';
import type { PolicyHelpDesk } from '@/lib/memory/policy-for-pages';
import type { Choice, Note, PanelText } from '@/lib/steps/step';
import type { StepCount } from '@/lib/steps/step-count';
import { Call } from './Call';
import type { Side } from './place-panel';
import { Trouble } from './Trouble';

export interface PanelProps {
  court: CourtCard | null;
  code: HelpCode;
  count: StepCount | null;
  panelText: PanelText;
  courtToCall: CourtCard | null;
  callByRule: 'court' | 'pacer' | null;
  names: { cmecf: string; pacer: string } | undefined;
  /** The known problems of this step, asked for when the person opens their list. */
  knownProblems(): Promise<BriefAnswer[]>;
  correction: Correction | undefined;
  ownDesk: PolicyHelpDesk | null | undefined;
  /** The page does not have the structure that the guide knows: the panel says so, and there is no ring. */
  looksDifferent: boolean;
  /** In which direction the element is scrolled out of view. */
  offscreen: 'up' | 'down' | null;
  side: Side;
  /** For whom one works, where several people were added. */
  workingFor: string | undefined;
  /** What to ask of filing menus, or of a confirmation, that may be another person's. */
  whose: string | null;
  onWhose(theirs: boolean): void;
  /** The person said that this page is this step. */
  chosen: boolean;
  noneChosen: boolean;
  /** Something is not written down yet. */
  notKept: Note | undefined;
  onTryAgain(): void;
  onChoose(to: Choice['to']): void;
  onCollapse(): void;
  onMove(): void;
  onScrollTo(): void;
  onNotNow(): void;
  onHelpDesk(): void;
}

/** The panel: which court, which step, one instruction, why it matters, whom to call, the help code. */
export function Panel(props: PanelProps) {
  const { panelText, court, code } = props;
  const stop = panelText.note?.tone === 'stop' ? panelText.note : null;
  const whom = panelText.call ?? (court ? 'court' : 'pacer');
  return (
    <div class={`panel${stop ? ' is-stop' : ''}`}>
      <PanelHead {...props} stop={stop !== null} />
      <div class="scroller">
        <div class="body">
          {stop ? <NoteBox note={stop} heading /> : <h2 tabIndex={-1}>{panelText.title}</h2>}
          {props.offscreen && (
            <button type="button" class="scroll" onClick={trusted(props.onScrollTo)}>
              <Icon path={props.offscreen === 'up' ? up : down} /> Scroll to it
            </button>
          )}
          {stop && <Names names={props.names} />}
          {stop && <p class="then">{panelText.title}</p>}
          {panelText.text.map((text) => (
            <p key={text}>
              <Rich text={text} />
            </p>
          ))}
          {props.chosen && (
            <p class="chosen">You chose this page. The guide did not know it, so it points at nothing.</p>
          )}
          {props.whose && (
            <>
              <p>{props.whose}</p>
              <Choices
                choices={[
                  { says: `Yes, ${props.workingFor}’s`, to: 'linked' },
                  { says: 'No', to: 'none' },
                ]}
                onChoose={(to) => props.onWhose(to === 'linked')}
              />
            </>
          )}
          {props.notKept && (
            <div role="alert">
              <NoteBox note={props.notKept} />
              <button type="button" class="scroll" onClick={trusted(props.onTryAgain)}>
                Try again now
              </button>
            </div>
          )}
          {panelText.choices && <Choices choices={panelText.choices} onChoose={props.onChoose} />}
          {props.noneChosen && <p role="status">{panelText.none}</p>}
          {!stop && <Names names={props.names} />}
          {!stop && panelText.note && <NoteBox note={panelText.note} />}
          {props.looksDifferent && (
            <p class="different">
              This page looks different from what the guide knows, so it points at nothing. Read the page
              itself, and ask {whom === 'court' ? 'the court’s help desk' : 'PACER'} if it does not match. The
              guide’s popup shows how this page is built, for the people who maintain the guide.
            </p>
          )}
          {(panelText.call || props.looksDifferent) && (
            <Call
              whom={whom}
              court={props.courtToCall}
              named={court === null}
              correction={props.correction}
              own={props.ownDesk}
            />
          )}
          {panelText.links?.map(({ says, to }) => (
            <a key={to} class="go" href={`https://${to}`} target="_blank" rel="noreferrer noopener">
              {says}
            </a>
          ))}
          {panelText.ends && <Choices choices={panelText.ends} onChoose={props.onChoose} />}
        </div>
        <Trouble
          code={code}
          callByRule={props.callByRule}
          knownProblems={props.knownProblems}
          onHelpDesk={trusted(props.onHelpDesk)}
        />
      </div>
      <div class="foot">
        <span>
          Help code <strong class="code">{code}</strong>
        </span>
        {!stop && (
          <button type="button" onClick={trusted(props.onNotNow)}>
            {panelText.done ? 'Done' : 'Not now'}
          </button>
        )}
      </div>
    </div>
  );
}

/** What the page may say, or how a stop has ended: the person's answer leads to a step. */
function Choices({ choices, onChoose }: Pick<PanelProps, 'onChoose'> & { choices: Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(({ says, to }) => (
        <li key={says}>
          <button type="button" onClick={trusted(() => onChoose(to))}>
            {says}
          </button>
        </li>
      ))}
    </ul>
  );
}

function PanelHead({
  court,
  panelText,
  count,
  side,
  onMove,
  onCollapse,
  stop,
  workingFor,
}: PanelProps & { stop: boolean }) {
  const other = side === 'right' ? 'left' : 'right';
  return (
    <div class="head">
      <div class="court-line">
        <Icon path={link} />
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
            <Icon path={other === 'left' ? atLeft : atRight} />
          </button>
          <button type="button" aria-label="Collapse" title="Collapse (Esc)" onClick={trusted(onCollapse)}>
            <Icon path={minus} />
          </button>
        </span>
      </div>
      {workingFor && (
        <p class="for">
          Working for <strong>{workingFor}</strong>
        </p>
      )}
      {count && (
        <div class="segments" aria-hidden="true">
          {Array.from({ length: count.of }, (_, i) => (
            <i
              key={i}
              class={
                i + 1 < count.number || panelText.done
                  ? 'past'
                  : i + 1 === count.number
                    ? stop
                      ? 'now stop'
                      : 'now'
                    : ''
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
      {note.tone !== 'plain' && <ToneIcon tone={note.tone} />}
      <div>
        {heading ? <h2 tabIndex={-1}>{note.title}</h2> : <strong>{note.title}</strong>}
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

/** Handles only clicks that the person made. Pages can make events, but not trusted ones. */
function trusted(action: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) action();
  };
}
