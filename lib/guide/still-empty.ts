import type { PacerFacts } from '@/lib/pages/pacer-facts';

/** By label, which required fields are still empty; and which the guide does not look into. */
export function stillEmpty({ emptyFields = [], unaskedFields = [] }: PacerFacts): string[] {
  const lines: string[] = [];
  if (emptyFields.length > 0) lines.push(`**Still empty:** ${emptyFields.join(', ')}.`);
  else lines.push(unaskedFields.length > 0 ? '' : 'All required fields on this tab are filled in.');
  if (unaskedFields.length > 0)
    lines.push(`**Required, and not looked at by this guide:** ${unaskedFields.join(', ')}.`);
  return lines.filter((line) => line !== '');
}
