import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import { dayOf, pageDate } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import type { Correction } from '@/lib/memory/help-desk-records';
import { handOver } from './handover';
import { numbersOf, placesToCall } from './numbers';
import { courtLookupUrl } from './whom-to-call';

/**
 * The remaining steps as a plain-text e-mail, to be pasted. It names neither the caller nor the sender.
 * @param code the step that the caller is at, or null for all steps
 * @param correction what the help desk's staff entered for the court
 * @param now milliseconds since 1970
 */
export function composeEmail(
  court: Court,
  code: HelpCode | null,
  correction: Correction | undefined,
  now: number,
): string {
  const { heading, steps, stopped } = handOver(court, code, correction);
  const written = steps.flatMap(({ title, stop, call, lines, notes }, i) => [
    stopped ? title.toUpperCase() : `${i + 1}. ${title}`,
    ...stop.map((line) => `   ${line.startsWith('Stop') ? '' : 'STOP: '}${line}`),
    ...call.map((line) => `   Call ${line}`),
    ...lines.map((line) => `   ${line}`),
    ...notes.map(({ text, date }) => `   In this court: ${text} ${pageDate(date)}`),
    '',
  ]);
  return [
    heading,
    '',
    stopped
      ? `There is no further step in the ${court.name} until you have called.`
      : `These are the steps that remain in the ${court.name}.`,
    ...(code ? [`You stopped at help code ${code}.`] : []),
    `The court’s CM/ECF site: ${landingUrl(court)}`,
    'PACER: https://pacer.uscourts.gov',
    '',
    ...written,
    'WHOM TO CALL',
    '',
    ...phoneLines(court, correction),
    '',
    'Never tell anybody your password, passcode, token or security answers.',
    '',
    `Written with ECF Link Guide on ${dayOf(now)}. Unofficial: not affiliated with the US Courts.`,
  ].join('\n');
}

/** Whom to call, one line each: the court with the date of every number, where to find a newer number, and PACER. */
export function phoneLines(court: Court, correction: Correction | undefined): string[] {
  const { advice } = numbersOf(court, correction);
  return [
    ...placesToCall(court, correction, 'court'),
    ...(advice && correction ? [`The court adds: ${advice} (${dayOf(correction.at)})`] : []),
    `A newer number of the court: ${courtLookupUrl}`,
    ...placesToCall(court, correction, 'pacer'),
  ];
}
