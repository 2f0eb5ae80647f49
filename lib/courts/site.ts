import { type CourtSite, courtIds, courtSiteOf, hostOf } from './court-site';

/**
 * Whose page is this? Decided from the address alone, before any of the page is read.
 * `training` pages look like the real ones and never count as linked (FACTS.md, Training sites).
 */
export type Site =
  | CourtSite
  | { system: 'sign-in'; courtId: string | null; training: boolean }
  | { system: 'account'; courtId: null; training: boolean }
  | { system: 'pacer'; courtId: null; training: boolean };

export type System = Site['system'];

/**
 * The court or PACER system that a page's URL belongs to, or null for any other page (look-alike hosts,
 * judiciary-internal `*.dcn` hosts, public court sites, plain http).
 */
export function siteOf(url: URL): Site | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  switch (hostOf(url)) {
    case 'pacer.login.uscourts.gov':
      return { system: 'sign-in', courtId: courtOfSignIn(url), training: false };
    case 'train-login.uscourts.gov':
    case 'qa-login.uscourts.gov':
      return { system: 'sign-in', courtId: courtOfSignIn(url), training: true };
    case 'pacer.psc.uscourts.gov':
      return { system: 'account', courtId: null, training: false };
    case 'train-pacer.psc.uscourts.gov':
    case 'qa-pacer.psc.uscourts.gov':
      return { system: 'account', courtId: null, training: true };
    case 'pacer.uscourts.gov':
      return { system: 'pacer', courtId: null, training: false };
    case 'train-pacer.uscourts.gov':
      return { system: 'pacer', courtId: null, training: true };
    default:
      return courtSiteOf(url);
  }
}

/**
 * The court that a sign-in page leads to. The address it returns to (`appurl`) is the most reliable, since it names the
 * court's own host; otherwise PACER's id of the court (`pscCourtId`: "ILSDC", "MOEBK", "07CA").
 */
function courtOfSignIn(url: URL): string | null {
  const returnUrl = url.searchParams.get('appurl');
  if (returnUrl && URL.canParse(returnUrl)) {
    const site = courtSiteOf(new URL(returnUrl));
    if (site) return site.courtId;
  }
  return courtOfPacerId(url.searchParams.get('pscCourtId') ?? '');
}

const nationalIds: Record<string, string> = {
  '1DCCA': 'cadc',
  JPMLDC: 'jpml',
  CITDC: 'cit',
  USFCC: 'cofc',
  CAFC: 'cafc',
};

/** Our id for PACER's own id of a court, or null if no court has it. */
export function courtOfPacerId(pacerId: string): string | null {
  const upper = pacerId.toUpperCase();
  const circuit = /^(\d\d)(CA|BAP)$/.exec(upper);
  const id =
    nationalIds[upper] ??
    (circuit ? `${circuit[2]?.toLowerCase()}${Number(circuit[1])}` : upper.slice(0, -1).toLowerCase());
  const wellFormed =
    circuit || upper in nationalIds || upper === `${id.toUpperCase()}${id.endsWith('b') ? 'K' : 'C'}`;
  return wellFormed && courtIds.has(id) ? id : null;
}
