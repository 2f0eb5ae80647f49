import { atLeft, atRight, Icon, link, minus } from '@/components/ui/icons';
import type { PanelProps } from './step-view';
import { trusted } from './trusted';

/** Which court and which step, for whom, how far along, and the panel's own tools. */
export function PanelHead({ shown, text, state, actions }: PanelProps) {
  const { panelText, count } = text;
  const workingFor = shown.memory.person?.name;
  const now = panelText.note?.tone === 'stop' ? 'now stop' : 'now';
  const other = state.side === 'right' ? 'left' : 'right';
  return (
    <div class="head">
      <div class="court-line">
        <Icon path={link} />
        <strong>{text.where}</strong>
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
            onClick={trusted(actions.moveToOtherSide)}
          >
            <Icon path={other === 'left' ? atLeft : atRight} />
          </button>
          <button
            type="button"
            aria-label="Collapse"
            title="Collapse (Esc)"
            onClick={trusted(actions.collapse)}
          >
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
              class={i + 1 < count.number || panelText.done ? 'past' : i + 1 === count.number ? now : ''}
            />
          ))}
        </div>
      )}
    </div>
  );
}
