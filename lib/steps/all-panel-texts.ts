import { courtCard } from '@/lib/courts/cards';
import { courtRules, pathFor } from '@/lib/courts/court-rules';
import type { HelpCode } from '@/lib/help-codes';
import { everyPanelText } from './every-panel-text';
import { atOpenStop } from './open-stop';
import { type PanelTexts, panelTextIn } from './panel-text-in-court';
import type { PanelContext, PanelText } from './step';

/** The panel texts of all steps, for tests and for surfaces other than content scripts. */
export const allPanelTexts: PanelTexts = everyPanelText;

/**
 * What the panel says at a step in a court, the court's own rules included; null for a code without a panel text. Looks up
 * the rules itself, so it is not for the overlay, which must not load the rules of all courts.
 */
export function panelTextFor(code: HelpCode, context: PanelContext): PanelText | null {
  const { court, memory } = context;
  const next = context.next ?? (memory.next ? courtCard(memory.next) : null);
  const nextHasNoLink = next !== null && pathFor(next).every((step) => !step.includes('L5'));
  const whose = court ?? next;
  const rules = whose && courtRules(whose);
  return panelTextIn(allPanelTexts, code, { ...context, next, nextHasNoLink }, rules, atOpenStop);
}
