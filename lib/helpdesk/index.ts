import type { HelpCode } from '@/lib/guide/codes';
import type { Answer } from './answer';
import { linking } from './linking';

export const answers: readonly Answer[] = linking;

/** Known problems of a step, in the order of the list. */
export const answersFor = (code: HelpCode): Answer[] =>
  answers.filter((answer) => answer.codes.includes(code));

/** PACER Service Center, as every source prints it (facts: courts.md). */
export const pacerServiceCenter = {
  name: 'PACER Service Center',
  phone: '(800) 676-6856',
  hours: 'Monday to Friday, 8 AM to 6 PM Central',
  email: 'pacer@psc.uscourts.gov',
};

/** PACER's own, current list of the courts' help desks. */
export const courtLookupUrl = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup';
