import type { Court } from '@/lib/courts/court';
import { linkingIn } from '@/lib/courts/court-linking';
import { stepByRule } from '@/lib/courts/court-rules';
import type { HelpCode } from '@/lib/help-codes';
import type { PhoneScript, PhoneScriptFor, StepStop } from './phone-script';
import { titleIn } from './title-in';

/** The phone scripts of all steps: every folder here whose name is a help code. */
export const phoneScripts = Object.fromEntries(
  Object.entries(
    import.meta.glob<PhoneScriptFor>('./*/phone-script.ts', { eager: true, import: 'phoneScript' }),
  ).map(([path, phoneScript]) => [path.split('/')[1], phoneScript]),
) as Record<HelpCode, PhoneScriptFor>;

/** When to stop at a step, for the steps that have such a rule: every file stop.ts. */
export const stops: Partial<Record<HelpCode, StepStop>> = Object.fromEntries(
  Object.entries(import.meta.glob<StepStop>('./*/stop.ts', { eager: true, import: 'stop' })).map(
    ([path, stop]) => [path.split('/')[1], stop],
  ),
);

/** The phone script of a step in a court, under the step's title unless the script has its own for this court. */
export function scriptFor(code: HelpCode, court: Court): PhoneScript {
  const rule = stepByRule(court, code);
  const linking = linkingIn(court);
  const script = { title: titleIn(code, court), ...phoneScripts[code]({ court, linking, rule }) };
  const stop = stops[code];
  // Where a court has no link, only a stop that holds everywhere is one.
  const holds = stop && (stop.ends || linking.link !== 'none');
  return {
    ...script,
    ...(rule.call && script.call ? { call: rule.call } : {}),
    ...(holds ? { stop } : {}),
  };
}
