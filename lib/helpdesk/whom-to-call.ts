import type { Owner } from './answer';

/**
 * PACER Service Center. Sources differ on when it opens: 8 AM in the notices of 2025, 7 AM on three other pages. From 8 AM
 * both hold (FACTS.md, Help-desk numbers).
 */
export const pacerServiceCenter = {
  name: 'PACER Service Center',
  phone: '(800) 676-6856',
  dated: 'number as of 2026',
  hours: 'Monday to Friday, 8 AM to 6 PM Central (as of 2025)',
};

/** PACER's address, which no panel shows. */
export const pacerEmail = 'pacer@psc.uscourts.gov';

/** Who is responsible for a known problem: where the court's rule names PACER for the step, PACER in place of the court. */
export const whomToAsk = (owner: Owner, byRule: 'court' | 'pacer' | null): Owner =>
  owner === 'court' && byRule === 'pacer' ? 'pacer' : owner;

/** PACER's own, current list of the courts' help desks. */
export const courtLookupUrl = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup';
