import type { Court } from '@/lib/courts/court';
import { dayOf, newestFirst, numberDate, withDate } from '@/lib/courts/source-dates';
import type { Correction } from '@/lib/memory/help-desk-records';
import { courtLookupUrl, pacerEmail, pacerServiceCenter } from './whom-to-call';

/** One way to reach a court, always with its date. */
export interface PhoneContact {
  phone: string;
  label: string;
  /** "number as of January 2023", "entered here November 21, 2026". */
  dated: string;
  /** Entered by the staff of this help desk. */
  own: boolean;
}

export interface Numbers {
  contacts: PhoneContact[];
  hours: string | null;
  advice: string | null;
  /** E-mail address or form of the court's help desk. */
  contact: string | null;
}

/**
 * Whom to call in a court: the staff's own entry first, then the newest, every number with its date.
 * @param correction what the help desk's staff entered for the court
 */
export function numbersOf(
  court: Pick<Court, 'helpDesk' | 'contact'>,
  correction: Correction | undefined,
): Numbers {
  const own: PhoneContact[] = correction?.phone
    ? [
        {
          phone: correction.phone,
          label: 'help desk',
          dated: `entered here ${dayOf(correction.at)}`,
          own: true,
        },
      ]
    : [];
  const printed = newestFirst(court.helpDesk)
    .filter(({ phone }) => phone !== correction?.phone)
    .map(({ phone, label, asOf: date }) => ({ phone, label, dated: numberDate(date), own: false }));
  return {
    contacts: [...own, ...printed],
    hours: correction?.hours || null,
    advice: correction?.advice || null,
    contact: court.contact && withDate(court.contact),
  };
}

/** The address with which a phone dials a number as courts and staff write it: "515-284-6230 x6220". */
export function dialed(phone: string): string {
  const [number = '', extension = ''] = phone.split(/x|ext/i);
  const digits = number.replace(/\D/g, '');
  const ext = extension.replace(/\D/g, '');
  return `tel:${digits.length === 10 ? `+1${digits}` : `+${digits}`}${ext && `;ext=${ext}`}`;
}

/**
 * Whom to call, one line each: numbers and addresses with their dates. Never empty: where a court lists neither a number
 * nor an address, its site and PACER's list stand in their place.
 */
export function placesToCall(
  court: Court,
  correction: Correction | undefined,
  whom: 'court' | 'pacer',
): string[] {
  if (whom === 'pacer') {
    const { name, phone, dated, hours } = pacerServiceCenter;
    return [`${name}: ${phone} (${dated}), ${pacerEmail}, ${hours}`];
  }
  const { contacts, hours, contact } = numbersOf(court, correction);
  const lines = [
    ...contacts.map(({ phone, label, dated }) => `${court.shortName} ${label}: ${phone} (${dated})`),
    ...(hours ? [`Hours: ${hours}`] : []),
    ...(contact ? [`${court.shortName}: ${contact}`] : []),
  ];
  return contacts.length > 0 || contact
    ? lines
    : [
        `${court.shortName}: no number is listed. Its site is ${withDate(court.website)}; PACER’s own list is ${courtLookupUrl}`,
        ...lines,
      ];
}
