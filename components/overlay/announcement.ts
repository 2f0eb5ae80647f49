import type { Guidance } from '@/lib/guide/decide';
import type { Words } from '@/lib/guide/step';
import type { StepCount } from '@/lib/guide/step-count';

/** What a screen reader is told once a step: where, which step, what stops, the one instruction, the help code. */
export function announcement(
  { code, loud }: Guidance,
  where: string,
  count: StepCount | null,
  words: Words | null,
): string {
  if (loud === 'chip') return ended(`ECF Link Guide can guide you in ${where}`);
  const step = count ? `, step ${count.number} of ${count.of}` : '';
  const stop = words?.note?.tone === 'stop' ? `${words.note.title}. ${words.note.text} ` : '';
  return `${ended(where + step)} ${stop}${words?.title}. Help code ${code}.`;
}

/** As a sentence. Short names of courts end in a full stop of their own. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
