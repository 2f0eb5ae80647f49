import { asOf } from '@/lib/courts/as-of';
import type { Court } from '@/lib/courts/court';
import type { Correction } from '@/lib/progress/helpdesk-records';
import { dayOf } from './dates';

/** One way to reach a court, always with its date. */
export interface Reach {
  phone: string;
  label: string;
  /** "number as of January 2023", "entered here November 21, 2026". */
  dated: string;
  /** Entered by the staff of this help desk. */
  own: boolean;
}

export interface Numbers {
  reaches: Reach[];
  hours: string | null;
  advice: string | null;
  /** E-mail address or form of the court's help desk. */
  contact: string | null;
}

/** In: a court and what staff entered for it. Out: whom to call, their own entry first. No number without its date. */
export function numbersOf(
  court: Pick<Court, 'helpDesk' | 'contact'>,
  correction: Correction | undefined,
): Numbers {
  const own: Reach[] = correction?.phone
    ? [
        {
          phone: correction.phone,
          label: 'help desk',
          dated: `entered here ${dayOf(correction.at)}`,
          own: true,
        },
      ]
    : [];
  const printed = court.helpDesk
    .filter(({ phone }) => phone !== correction?.phone)
    .map(({ phone, label, asOf: date }) => ({ phone, label, dated: asOf(date), own: false }));
  return {
    reaches: [...own, ...printed],
    hours: correction?.hours || null,
    advice: correction?.advice || null,
    contact: court.contact,
  };
}
