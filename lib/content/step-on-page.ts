import type { Memory } from '@/lib/memory/memory';
import type { PageSilence } from '@/lib/messages/to-page';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { type StepToShow, stepOf, stepOrSilence } from '@/lib/steps/decide';
import type { Answers } from './answers';
import type { BrowserApi } from './browser-api';
import type { PageAdapter } from './page-adapter';

/** What the person said and did on the page, which comes before what the page says. */
interface PersonOnPage {
  answers: Answers;
  /** The kind of page on which the person sent the panel away. */
  dismissed: string | null;
  adapter: Pick<PageAdapter, 'conditions'>;
  api: BrowserApi;
}

/** The step to show on the page, or why nothing is shown; `asked` where the person asked for it just now. */
export async function stepOn(
  page: DetectedPage,
  memory: Memory,
  asked: boolean,
  { answers, dismissed, adapter: { conditions }, api }: PersonOnPage,
): Promise<StepToShow | PageSilence> {
  const said = answers.afterStop ?? answers.chosen;
  if (said) return { code: said, display: 'panel' };
  if (asked) {
    const guided = { ...memory, guidance: { ...memory.guidance, guiding: true } };
    const code = stepOf(conditions, page, guided);
    if (code) return { code, display: 'panel' };
  }
  if (dismissed) return 'dismissed';
  const step = stepOrSilence(conditions, page, memory);
  if (typeof step === 'string') return memory.paused ? 'paused' : step;
  return step.display === 'question' && (await questionHidden(api, null)) ? 'question-hidden' : step;
}

/** Whether the person hid the question in this tab. `set` hides it, or shows it again; null only asks. */
export const questionHidden = (api: BrowserApi, set: boolean | null): Promise<boolean> =>
  api.runtime.sendMessage({ to: 'worker', type: 'question-hidden', set }).then(
    (answer) => answer === true,
    () => false,
  );
