import { down, Icon, ToneIcon, up } from '@/components/ui/icons';
import { Rich } from '@/components/ui/Rich';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { Choice, Note } from '@/lib/steps/step';
import { Call } from './Call';
import { guarded } from './guarded';
import { PanelHead } from './PanelHead';
import type { PanelProps } from './step-view';
import { Trouble } from './Trouble';
import { trusted } from './trusted';

/** The panel: which court, which step, one instruction, why it matters, whom to call, the help code. */
export function Panel(props: PanelProps) {
  const { shown, text, state, actions } = props;
  const { code, page, memory } = shown;
  const { panelText, court } = text;
  const stop = panelText.note?.tone === 'stop' ? panelText.note : null;
  const whom = panelText.call ?? (court ? 'court' : 'pacer');
  const { looksDifferent } = page.facts;
  const whose = shown.people?.whoseQuestion(page, memory);
  return (
    <div class={`panel${stop ? ' is-stop' : ''}`}>
      <PanelHead {...props} />
      <div class="scroller">
        <div class="body">
          {stop ? <NoteBox note={stop} heading /> : <h2 tabIndex={-1}>{panelText.title}</h2>}
          {state.offscreen && (
            <button type="button" class="scroll" onClick={trusted(actions.scrollToTarget)}>
              <Icon path={state.offscreen === 'up' ? up : down} /> Scroll to it
            </button>
          )}
          {stop && <Names names={page.names} />}
          {stop && <p class="then">{panelText.title}</p>}
          {panelText.text.map((text) => (
            <p key={text}>
              <Rich text={text} />
            </p>
          ))}
          {/* The person's word on the link is said in L8's own note. */}
          {shown.chosen && code !== 'L8' && (
            <p class="chosen">You chose this page. The guide did not know it, so it points at nothing.</p>
          )}
          {whose && (
            <>
              <p>{whose}</p>
              <Choices
                choices={[
                  { says: `Yes, ${memory.person?.name}’s`, to: 'linked' },
                  { says: 'No', to: 'none' },
                ]}
                onChoose={(to) => actions.answerWhose(to === 'linked')}
              />
            </>
          )}
          {shown.notKept && (
            <div role="alert" ref={intoView}>
              <NoteBox note={shown.notKept} />
              <button type="button" class="scroll" onClick={trusted(actions.tryAgain)}>
                Try again now
              </button>
            </div>
          )}
          {panelText.choices && <Choices choices={panelText.choices} onChoose={actions.choose} />}
          {shown.noneChosen && <p role="status">{panelText.none}</p>}
          {!stop && <Names names={page.names} />}
          {!stop && panelText.note && <NoteBox note={panelText.note} />}
          {looksDifferent && (
            <p class="different">
              This page looks different from what the guide knows, so it points at nothing. Read the page
              itself, and ask {whom === 'court' ? 'the court’s help desk' : 'PACER'} if it does not match. The
              guide’s popup shows how this page is built, for the people who maintain the guide.
            </p>
          )}
          {(panelText.call || looksDifferent) && (
            <Call
              whom={whom}
              court={text.courtToCall}
              named={court === null}
              correction={memory.correction}
              own={memory.policy?.helpDesk}
            />
          )}
          {panelText.links?.map(({ says, to }) => (
            <a
              key={to}
              class="go"
              href={`https://${to}`}
              target="_blank"
              rel="noreferrer noopener"
              onClick={panelText.done && trusted(actions.guideNext)}
            >
              {says}
            </a>
          ))}
          {panelText.ends && <Choices choices={panelText.ends} onChoose={actions.choose} />}
        </div>
        <Trouble
          code={code}
          callByRule={text.callByRule}
          knownProblems={actions.knownProblems}
          onHelpDesk={trusted(actions.openHelpDesk)}
        />
      </div>
      <div class="foot">
        <span>
          Help code <strong class="code">{code}</strong>
        </span>
        {!stop && (
          <button type="button" onClick={trusted(actions.notNow)}>
            {panelText.done ? 'Done' : 'Not now'}
          </button>
        )}
      </div>
    </div>
  );
}

/** In a window of little height the middle of the panel scrolls. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

/** What the page may say, or how a stop has ended: the person's answer leads to a step. */
function Choices({ choices, onChoose }: { choices: Choice[]; onChoose(to: Choice['to']): void }) {
  return (
    <ul class="choices" ref={guarded}>
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

function Names({ names }: { names: DetectedPage['names'] | undefined }) {
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
