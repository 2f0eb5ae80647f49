import { pageDate } from '@/lib/courts/as-of';
import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/guide/codes';
import type { Correction } from '@/lib/progress/helpdesk-records';
import { dayOf } from './dates';
import { stepsFrom } from './handover';
import { numbersOf } from './numbers';
import { wayOf } from './script/way';
import { courtLookupUrl, pacerServiceCenter } from './whom-to-call';

/**
 * In: the caller's court, the step they are at, and what staff entered for the court; now in ms. Out: the remaining
 * steps as a plain-text e-mail, to be pasted. It names nobody: neither the caller nor whoever sends it.
 */
export function composeEmail(
  court: Court,
  code: HelpCode | null,
  correction: Correction | undefined,
  now: number,
): string {
  const links = wayOf(court).link !== 'none';
  const steps = stepsFrom(court, code).flatMap(({ title, lines, notes }, i) => [
    `${i + 1}. ${title}`,
    ...lines.map((line) => `   ${line}`),
    ...notes.map(({ text, date }) => `   In this court: ${text} ${pageDate(date)}`),
    '',
  ]);
  return [
    links
      ? `Linking your CM/ECF account to PACER in ${court.shortName}`
      : `Filing rights in ${court.shortName}`,
    '',
    `These are the steps that remain in the ${court.name}.`,
    ...(code ? [`You stopped at help code ${code}.`] : []),
    `The court’s CM/ECF site: ${landingUrl(court)}`,
    'PACER: https://pacer.uscourts.gov',
    '',
    ...steps,
    'WHOM TO CALL',
    '',
    ...phoneLines(court, correction),
    '',
    'Never tell anybody your password, passcode, token or security answers, on the phone or by e-mail.',
    '',
    `Written with ECF Link Guide on ${dayOf(now)}. Unofficial: not affiliated with the US Courts.`,
  ].join('\n');
}

/** Whom to call, a line each: the court with the date of every number, the way to a newer one, PACER. */
export function phoneLines(court: Court, correction: Correction | undefined): string[] {
  const { reaches, hours, advice, contact } = numbersOf(court, correction);
  const center = pacerServiceCenter;
  return [
    ...reaches.map(({ phone, label, dated }) => `${court.shortName} ${label}: ${phone} (${dated})`),
    ...(hours ? [`Hours: ${hours}`] : []),
    ...(contact ? [`${court.shortName}: ${contact}`] : []),
    ...(advice && correction ? [`The court adds: ${advice} (${dayOf(correction.at)})`] : []),
    `A newer number of the court: ${courtLookupUrl}`,
    `${center.name}: ${center.phone}, ${center.email}, ${center.hours}`,
  ];
}
