import type { PacerFacts } from '@/lib/pages/pacer-facts';

/** Sentences that name the required fields that are still empty, and those that the guide does not check. */
export function stillEmpty({ emptyFields = [], unaskedFields = [] }: PacerFacts): string[] {
  const lines: string[] = [];
  if (emptyFields.length > 0) lines.push(`**Still empty:** ${emptyFields.join(', ')}.`);
  else if (unaskedFields.length === 0) lines.push('All required fields on this tab are filled in.');
  if (unaskedFields.length > 0)
    lines.push(`**Required, and not looked at by this guide:** ${unaskedFields.join(', ')}.`);
  return lines;
}
