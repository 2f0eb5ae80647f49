import packed from './courts.json?ids';
import { unpackIds } from './id-pack';

/**
 * Whose page is this? Decided from the address alone, before any of the page is read.
 * `training` pages look like the real ones and never count as linked.
 */
export type Place =
  | { system: 'court'; courtId: string; training: boolean }
  | { system: 'sign-in'; courtId: string | null; training: boolean }
  | { system: 'account'; courtId: null; training: boolean }
  | { system: 'pacer'; courtId: null; training: boolean };

export type System = Place['system'];

const ids = unpackIds(packed);

/** Bankruptcy appellate panels live under a path of their circuit's host (courts.md, "Irregular"). */
const panels: [host: string, path: string, id: string][] = [
  ['ca1', '/bn/', 'bap1'],
  ['ca9', '/bn/', 'bap9'],
  ['ca10', '/cmecf-bap-live/', 'bap10'],
];

/** N.D. Ohio's asbestos database has one label more in its host; it is the same court's. */
const oddHosts: Record<string, string> = { 'ohndad.ohnd': 'ohnd' };

/**
 * In: the page's URL. Out: the court or PACER system it belongs to, or null for everybody else's
 * (look-alike hosts, judiciary-internal `*.dcn` hosts, public court sites, plain http).
 */
export function placeOf(url: URL): Place | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  const court = /^ecf(-train|-test)?\.([a-z0-9.-]+)\.uscourts\.gov$/.exec(host);
  if (court?.[2]) {
    const courtId = courtOnHost(court[2], url.pathname);
    return courtId ? { system: 'court', courtId, training: court[1] !== undefined } : null;
  }
  switch (host) {
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
      return null;
  }
}

function courtOnHost(label: string, path: string): string | null {
  const id = oddHosts[label] ?? label;
  if (!ids.has(id)) return null;
  return panels.find(([host, prefix]) => host === id && path.startsWith(prefix))?.[2] ?? id;
}

/**
 * The court that a sign-in page leads to: where it will return to (`appurl`) is the surest, since it names the
 * court's own host; else PACER's id for it (`pscCourtId`: "ILSDC", "MOEBK", "07CA").
 */
function courtOfSignIn(url: URL): string | null {
  const back = url.searchParams.get('appurl');
  if (back && URL.canParse(back)) {
    const place = placeOf(new URL(back));
    if (place?.system === 'court') return place.courtId;
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

/** PACER's own id of a court to ours, or null. Every id of the registry is checked in the tests. */
export function courtOfPacerId(pacerId: string): string | null {
  const upper = pacerId.toUpperCase();
  const circuit = /^(\d\d)(CA|BAP)$/.exec(upper);
  const id =
    nationalIds[upper] ??
    (circuit ? `${circuit[2]?.toLowerCase()}${Number(circuit[1])}` : upper.slice(0, -1).toLowerCase());
  const fits =
    circuit || upper in nationalIds || upper === `${id.toUpperCase()}${id.endsWith('b') ? 'K' : 'C'}`;
  return fits && ids.has(id) ? id : null;
}
