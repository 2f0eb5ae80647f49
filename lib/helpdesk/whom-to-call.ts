/** PACER Service Center, as every source prints it; the misprinted "pacerc@" of one guide is none of its addresses. */
export const pacerServiceCenter = {
  name: 'PACER Service Center',
  phone: '(800) 676-6856',
  hours: 'Monday to Friday, 8 AM to 6 PM Central',
  email: 'pacer@psc.uscourts.gov',
};

/** PACER's own, current list of the courts' help desks. */
export const courtLookupUrl = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup';
