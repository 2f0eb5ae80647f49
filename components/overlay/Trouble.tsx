import { Component } from 'preact';
import { Icon } from '@/components/look/icons';
import type { HelpCode } from '@/lib/guide/codes';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import { pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';

export interface TroubleProps {
  code: HelpCode;
  /** The known problems of this step and court. They are the worker's: the page loads none that nobody asked for. */
  known(): Promise<BriefAnswer[]>;
  /** Opens the help desk at this step and court, in a tab. */
  onHelpDesk(event: Event): void;
}

interface TroubleState {
  open: boolean;
  answers: BriefAnswer[];
}

/**
 * "Having trouble?": the help code to read out, this step's known problems, and the way to the help desk. A class, since
 * hooks would weigh more than all of it on every court page.
 */
export class Trouble extends Component<TroubleProps, TroubleState> {
  override state: TroubleState = { open: false, answers: [] };

  override componentDidUpdate({ code }: TroubleProps): void {
    if (code !== this.props.code) this.look(this.state.open);
  }

  private look(open: boolean): void {
    this.setState({ open, answers: [] });
    const { code, known } = this.props;
    if (!open) return;
    known().then(
      (answers) => code === this.props.code && this.setState({ answers }),
      () => undefined,
    );
  }

  override render({ code, onHelpDesk }: TroubleProps, { answers }: TroubleState) {
    return (
      <details
        class="trouble"
        onToggle={(event) => event.target === event.currentTarget && this.look(event.currentTarget.open)}
      >
        <summary>
          <Icon name="chevron" /> Having trouble?
        </summary>
        <p class="read-out">
          On the phone, read out <strong>{code}</strong>
        </p>
        {answers.map((answer) => (
          <details key={answer.id}>
            <summary>{answer.symptom}</summary>
            <p>{answer.tell}</p>
            {answer.unanswered && <p class="owner">No court publishes a full answer to this.</p>}
            {answer.call && (
              <p class="owner">
                Call{' '}
                {answer.call === 'court'
                  ? 'the court'
                  : `${pacerServiceCenter.name}, ${pacerServiceCenter.phone}`}
                .
              </p>
            )}
          </details>
        ))}
        <button type="button" class="to-desk" onClick={onHelpDesk}>
          More in the help desk
        </button>
      </details>
    );
  }
}
