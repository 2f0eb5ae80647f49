import type { Sighting } from '@/lib/pages/sighting';
import type { Memory } from '@/lib/progress/memory';
import type { HelpCode } from './codes';
import type { When } from './step';

/** What the person should see now. */
export interface Guidance {
  code: HelpCode;
  loud: 'panel' | 'chip';
}

/** The conditions of all steps: every file in ./steps, whose name is the help code. */
export const whens = Object.entries(
  import.meta.glob<When>('./steps/*.ts', { eager: true, import: 'when' }),
).map(([path, when]) => [path.slice('./steps/'.length, -'.ts'.length) as HelpCode, when] as const);

/** The step that a page is, whether or not it is to be shown; null where there is none. */
export function stepOf(sighting: Sighting, memory: Memory): HelpCode | null {
  return (
    whens.find(
      ([, when]) => Boolean(when.training) === sighting.training && when.is(sighting, memory),
    )?.[0] ?? null
  );
}

/**
 * In: what the page is and what is remembered of its court. Out: which step to show and how loud, or null for silence.
 * Help must be asked for, or be about a mistake that costs (design: when something is shown).
 */
export function decide(sighting: Sighting, memory: Memory): Guidance | null {
  const code = stepOf(sighting, memory);
  const when = whens.find(([other]) => other === code)?.[1];
  if (!code || !when) return null;
  if (when.decisive || memory.manner.guiding) return { code, loud: 'panel' };
  const welcome = when.offered && memory.manner.offer === 'ask' && !memory.settings.neverOffer;
  return welcome && memory.record?.status !== 'linked' ? { code, loud: 'chip' } : null;
}
