import type { Court } from '@/lib/courts/court';
import { stepByRule } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import type { Script, Tell } from './script';
import { wayOf } from './way';

/** The scripts of all help codes: every file in ./codes, whose name is the code. */
export const tells = Object.fromEntries(
  Object.entries(import.meta.glob<Tell>('./codes/*.ts', { eager: true, import: 'tell' })).map(
    ([path, tell]) => [path.slice('./codes/'.length, -'.ts'.length), tell],
  ),
) as Record<HelpCode, Tell>;

/** In: a help code and a court. Out: what to ask, say and expect there. */
export function scriptFor(code: HelpCode, court: Court): Script {
  const rule = stepByRule(court, code);
  const script = tells[code]({ court, way: wayOf(court), rule });
  return rule.call && script.call ? { ...script, call: rule.call } : script;
}
