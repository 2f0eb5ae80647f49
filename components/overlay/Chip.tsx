import { cross, Icon, link, ToneIcon } from '@/components/ui/icons';
import type { StepCount } from '@/lib/steps/step-count';
import { trusted } from './trusted';

/** What the chip is: an offer of guidance, a question where the person is, a stop, or what brings the panel back. */
export type ChipContent =
  | { is: 'offer' | 'paused' | 'question' | 'stop' }
  | { is: 'collapsed'; code: string; count: StepCount | null };

export interface ChipProps {
  /** The court's short name. */
  court: string;
  /** The same in a sentence: "the 7th Cir.". */
  inSentence: string;
  content: ChipContent;
  /** For whom one works, where several people were added. */
  workingFor: string | undefined;
  onOpen(): void;
  onDismiss(): void;
}

/** What the chip says, before and after the court's name. */
const words = {
  offer: ['Guide me in ', ''],
  paused: ['Continue in ', ''],
  question: ['', ' Where are you?'],
  stop: ['Stop: names differ in ', ''],
} as const;

/** Small, in a corner. An offer or a question is dismissed with one press; a stop cannot be dismissed. */
export function Chip({ court, inSentence, content, workingFor, onOpen, onDismiss }: ChipProps) {
  const collapsed = content.is === 'collapsed' ? content : null;
  const step = collapsed?.count ? ` Step ${collapsed.count.number} of ${collapsed.count.of}` : '';
  const dismiss = content.is === 'question' ? 'Hide in this tab' : 'Not now';
  return (
    <div class={content.is === 'stop' ? 'chip is-stop' : 'chip'}>
      <button
        type="button"
        class="offer"
        onClick={trusted(onOpen)}
        aria-expanded={content.is === 'offer' || content.is === 'paused' ? undefined : 'false'}
      >
        {content.is === 'stop' ? <ToneIcon tone="stop" /> : <Icon path={link} />}
        {content.is === 'collapsed' ? (
          <span>
            {court}
            {step} <b class="code">{content.code}</b>
          </span>
        ) : (
          <span>
            {words[content.is][0]}
            {content.is === 'question' ? <b>{court}</b> : inSentence}
            {words[content.is][1]}
          </span>
        )}
        {workingFor && <span class="for">for {workingFor}</span>}
      </button>
      {!collapsed && content.is !== 'stop' && (
        <button
          type="button"
          class="dismiss"
          aria-label={content.is === 'question' ? dismiss : `Not now in ${inSentence}`}
          title={dismiss}
          onClick={trusted(onDismiss)}
        >
          <Icon path={cross} size={14} />
        </button>
      )}
    </div>
  );
}
