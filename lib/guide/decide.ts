import type { Sighting } from '@/lib/pages/sighting';
import type { Memory } from '@/lib/progress/memory';
import type { HelpCode } from './codes';
import type { When } from './step';

/** What the person should see now. */
export interface Guidance {
  code: HelpCode;
  loud: 'panel' | 'chip';
}

/** Conditions of steps by help code. The two small scripts load one set each (./whens-court.ts, ./whens-pacer.ts). */
export type Whens = readonly (readonly [HelpCode, When])[];

/** In: the files of ./steps that a glob found. Out: their conditions by help code, which is the file's name. */
export const byCode = (files: Record<string, When>): Whens =>
  Object.entries(files).map(
    ([path, when]) => [path.slice('./steps/'.length, -'.ts'.length) as HelpCode, when] as const,
  );

/** The step that a page is, whether or not it is to be shown; null where there is none. */
export function stepOf(whens: Whens, sighting: Sighting, memory: Memory): HelpCode | null {
  return (
    whens.find(([, when]) => (when.training || !sighting.training) && when.is(sighting, memory))?.[0] ?? null
  );
}

/**
 * In: what the page is and what is remembered of its court. Out: which step to show and how loud, or null for silence.
 * Help must be asked for, or be about a mistake that costs (design: when something is shown).
 */
export function decide(whens: Whens, sighting: Sighting, memory: Memory): Guidance | null {
  const code = stepOf(whens, sighting, memory);
  const when = whens.find(([other]) => other === code)?.[1];
  if (!code || !when) return null;
  if (isDecisive(when, sighting) || memory.manner.guiding) return { code, loud: 'panel' };
  const welcome =
    when.offered && sighting.courtId !== null && memory.manner.offer === 'ask' && !memory.settings.neverOffer;
  if (memory.policy?.muted.includes(sighting.kind)) return null;
  return welcome && memory.record?.status !== 'linked' ? { code, loud: 'chip' } : null;
}

const isDecisive = ({ decisive }: When, sighting: Sighting): boolean =>
  typeof decisive === 'function' ? decisive(sighting) : decisive === true;
