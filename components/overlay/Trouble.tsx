import { Component } from 'preact';
import { chevron, Icon } from '@/components/ui/icons';
import type { HelpCode } from '@/lib/help-codes';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import { pacerServiceCenter, whomToAsk } from '@/lib/helpdesk/whom-to-call';

export interface TroubleProps {
  code: HelpCode;
  /** The court's rule may say that PACER helps where other courts do (FACTS.md, Court rules and exceptions). */
  callByRule: 'court' | 'pacer' | null;
  /** The known problems of this step and court. The worker has them: the page loads none before somebody asks. */
  knownProblems(): Promise<BriefAnswer[]>;
  /** Opens the help desk at this step and court, in a tab. */
  onHelpDesk(event: Event): void;
}

interface TroubleState {
  open: boolean;
  answers: BriefAnswer[];
}

/**
 * "Having trouble?": the help code to read out, this step's known problems, and a button to the help desk. A class, since
 * hooks would add more than 1 KB to every overlay.
 */
export class Trouble extends Component<TroubleProps, TroubleState> {
  override state: TroubleState = { open: false, answers: [] };

  override componentDidUpdate({ code }: TroubleProps): void {
    if (code !== this.props.code) this.toggle(this.state.open);
  }

  private toggle(open: boolean): void {
    this.setState({ open, answers: [] });
    const { code, knownProblems } = this.props;
    if (!open) return;
    knownProblems().then(
      (answers) => code === this.props.code && this.setState({ answers }),
      () => undefined,
    );
  }

  override render({ code, callByRule, onHelpDesk }: TroubleProps, { answers }: TroubleState) {
    return (
      <details
        class="trouble"
        onToggle={(event) => event.target === event.currentTarget && this.toggle(event.currentTarget.open)}
      >
        <summary>
          <Icon path={chevron} /> Having trouble?
        </summary>
        <p class="read-out">
          On the phone, read out <strong>{code}</strong>
        </p>
        {answers.map((answer) => (
          <details key={answer.id}>
            <summary>
              <Icon path={chevron} /> {answer.symptom}
            </summary>
            <p>{answer.tell}</p>
            {answer.unanswered && <p class="owner">No court publishes a full answer to this.</p>}
            {answer.call && (
              <p class="owner">
                Call{' '}
                {whomToAsk(answer.call, callByRule) === 'court'
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
