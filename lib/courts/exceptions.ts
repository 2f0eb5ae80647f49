import { courtCard } from './cards';
import { rules } from './rules';

/**
 * Courts where someone who has filed before takes PACER's page of e-file registration all the same, in one text. The
 * panel on that page loads it as `exceptions?text`, which the build makes of this (courts-plugin.ts).
 */
export const exceptions: string = rules
  .flatMap(({ where, steps }) => {
    const words = steps.X6?.instead?.title ?? steps.X6?.add;
    if (!('ids' in where) || !words || /\b(rejected|do not|members|standing)\b/i.test(words)) return [];
    return [
      `${where.ids.map((id) => courtCard(id)?.shortName ?? id).join(', ')}: ${words.replace(/\.$/, '')}.`,
    ];
  })
  .join(' ');
