import type { Overview } from '@/components/ui/court-list';
import { ProgressRing } from './ProgressRing';

/** How many courts are linked; without any, the question which ones there are. */
export function Headline({ view }: { view: Overview }) {
  const { linkedCount, trackedCount, todo } = view;
  return (
    <header>
      {trackedCount > 0 && <ProgressRing done={linkedCount} of={trackedCount} />}
      <div>
        <h1>
          {trackedCount === 0
            ? 'Which courts do you file in?'
            : `${linkedCount} of ${trackedCount} ${trackedCount === 1 ? 'court' : 'courts'} linked`}
        </h1>
        {trackedCount === 0 ? (
          <p>Add them below. You link once in each.</p>
        ) : (
          todo.length === 0 && <p>Nothing left to do.</p>
        )}
      </div>
    </header>
  );
}
