import { courtCard } from './cards';
import { rules } from './rules';

/**
 * One text about the courts where people who have filed before still use PACER's e-file registration page. The panel on
 * that page loads it from exceptions-text.ts, which `npm run generate` makes from this.
 */
export const exceptions: string = rules
  .flatMap(({ where, steps }) => {
    const text = steps.X6?.instead?.title ?? steps.X6?.add;
    if (!('ids' in where) || !text || /\b(rejected|do not|members|standing)\b/i.test(text)) return [];
    return [
      `**${where.ids.map((id) => courtCard(id)?.shortName ?? id).join(', ')}:** ${text.replace(/\.$/, '')}.`,
    ];
  })
  .join(' ');
