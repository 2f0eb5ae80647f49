import { nameInSentence } from '@/lib/courts/court';
import type { CourtRules } from '@/lib/courts/court-rules';
import { pageDate } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import type { AtOpenStop, PanelContext, PanelText, PanelTextFor } from './step';

/** Panel texts by help code. The two overlays load one set each (court-panel-texts.ts, pacer-panel-texts.ts). */
export type PanelTexts = Partial<Record<HelpCode, PanelTextFor>>;

/** Panel texts by help code, from the files of a glob: the help code is the name of a file's folder. */
export const byHelpCode = (files: Record<string, PanelTextFor>): PanelTexts =>
  Object.fromEntries(Object.entries(files).map(([path, panelText]) => [path.split('/')[1], panelText]));

/**
 * What the panel says at a step, changed by the court's rules; null for a code whose text is not among these. Contains no
 * court; everything it needs to know of one is in its arguments. Null, too, where a stop is open and `atOpenStop` is not at
 * hand: nothing is better than a step that passes over the stop.
 */
export function panelTextIn(
  panelTexts: PanelTexts,
  code: HelpCode,
  context: PanelContext,
  rules: CourtRules | null,
  atOpenStop: AtOpenStop | undefined,
): PanelText | null {
  const plain = panelTexts[code]?.(context);
  if (!plain) return null;
  const text = byRules(code, context, plain, rules);
  if (context.memory.record?.stop !== 'open') return text;
  return atOpenStop?.(code, context, text) ?? null;
}

/**
 * The text as the court's rules change it. Where the page belongs to no court, as in Manage PACER Account, the court to go
 * on with adds its notes and says whom to call: by its name, since the person may have come for another.
 */
function byRules(
  code: HelpCode,
  context: PanelContext,
  plain: PanelText,
  rules: CourtRules | null,
): PanelText {
  const { court, next } = context;
  const whose = court ?? next;
  const rule = rules?.steps[code];
  if (!whose || !rule) return plain;
  const { call, notes = [] } = rule;
  const instead = court && rule.instead;
  const own = notes
    .filter(({ text }) => !plain.withoutNotes?.test(text))
    .map(({ text, date }) => `**In ${nameInSentence(whose)}:** ${text} ${pageDate(date)}`);
  return {
    ...plain,
    ...(instead ? { title: instead.title } : {}),
    text: [...(instead?.text ?? plain.text), ...own],
    ...(call ? { call } : {}),
  };
}
